/** Who says the words: the candidate telling, the candidate speaking to a customer, somebody else, or nobody (「我不会说…」). */
export type Voice = 'telling' | 'speaking' | 'other' | 'rejected';

export type QuotedRange = { readonly start: number; readonly end: number; readonly voice: Exclude<Voice, 'telling'> };

/** Shorter words in quotation marks are terms (「加急」), not speech. */
const SHORTEST_SPEECH = 5;
const LEAD_LENGTH = 60;

const REJECTED =
  /(?:不会?|不能|不要|不再|不可以|不应该|从不|绝不|没有?|别|少|避免|而不是|忌|比起)(?:直接|只|光|再|总|随便|轻易|马上|跟.{1,3}|对.{1,3}|一上来就|简单地?){0,2}(?:说|讲|提|回复?|用|写|甩|丢|扔|答)[^。！？；，]{0,5}$|而不是.{0,3}$/;
/** The last of these before the quotation says it; one that follows a preposition or a verb of telling is spoken to. */
const SPEAKER =
  /(?<![对跟给和向冲回让请帮把被替为问骂喊吼催求劝告诉])(我|咱|俺)(?!们?(?:店|公司|家))|(?<![对跟给和向冲回让请帮把被替为问骂催求劝诉])(他|她|顾客|客户|客人|买家|用户|对方|人家|大姐|大哥|大妈|大爷|阿姨|妈妈|先生|女士|姑娘|主管|领导|组长|店长|老板|经理|站长|同事|师傅|老师|新人|别人|有人|有的人|普通客服)/g;

/** Speech in quotation marks in a normalised text, outermost marks only, in order. */
export function readVoices(text: string): readonly QuotedRange[] {
  return outerQuotes(text)
    .filter(({ start, end }) => end - start >= SHORTEST_SPEECH)
    .map(({ start, end }) => ({ start, end, voice: voiceBefore(text, start - 1) }));
}

function outerQuotes(text: string): readonly { readonly start: number; readonly end: number }[] {
  const quotes: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const opens = character === '“' || (character === '"' && depth === 0);
    if (opens) {
      if (depth === 0) start = at + 1;
      depth += 1;
    } else if ((character === '”' || character === '"') && depth > 0) {
      depth -= 1;
      if (depth === 0) quotes.push({ start, end: at });
    }
  }
  return quotes;
}

function voiceBefore(text: string, quoteAt: number): QuotedRange['voice'] {
  const lead = text.slice(Math.max(0, quoteAt - LEAD_LENGTH), quoteAt);
  const sentence = lead.slice(Math.max(...Array.from('。！？!?\n”', (end) => lead.lastIndexOf(end))) + 1);
  if (REJECTED.test(sentence.replace(/[\s：:，,]+$/, ''))) return 'rejected';
  const speakers = [...sentence.matchAll(SPEAKER)];
  return speakers.at(-1)?.[2] === undefined ? 'speaking' : 'other';
}
