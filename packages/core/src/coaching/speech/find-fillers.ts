import type { Span } from '../../question-bank/evaluation.ts';

/** One word that only fills a pause. `word` names its kind, `span` is what stands in the transcript. */
export type Filler = { readonly word: string; readonly span: Span };

type Rule = {
  readonly word: string;
  /** Matches from a clause's beginning. */
  readonly form: RegExp;
  /** Where nothing else stands in its clause; else at a clause's beginning is enough. */
  readonly isAlone: boolean;
};

const PAUSE = '，。！？；：、,.!?;:…—\\s';
/** After 「那个」 these name no thing that is meant: 「那个我觉得」, not 「那个顾客」 or 「那个我负责的店」. */
const GOES_ON = '(?=(?:我(?:觉得|想|认为|当时|就)|就是|然后|因为|所以|怎么说))';

const RULES: readonly Rule[] = [
  // No word of its own begins with these sounds.
  { word: '嗯', form: /[嗯唔]+/y, isAlone: false },
  { word: '呃', form: /呃+/y, isAlone: false },
  { word: '呃', form: /额+/y, isAlone: true },
  { word: '啊', form: /[啊哦噢喔]+/y, isAlone: true },
  { word: '哎', form: /[哎诶欸]+/y, isAlone: true },
  { word: '那个', form: /(?:那个|内个)+/y, isAlone: true },
  { word: '那个', form: new RegExp(`(?:那个|内个)+${GOES_ON}`, 'y'), isAlone: false },
  { word: '那个', form: /(?:那个){2,}/y, isAlone: false },
  { word: '这个', form: /(?:这个)+/y, isAlone: true },
  { word: '这个', form: new RegExp(`(?:这个)+${GOES_ON}`, 'y'), isAlone: false },
  { word: '这个', form: /(?:这个){2,}/y, isAlone: false },
  // 「就是说话慢一点」 speaks of speaking.
  { word: '就是说', form: /就是说(?![话明法服错谎得起到])/y, isAlone: false },
  { word: '就是', form: /(?:就是)+/y, isAlone: true },
  { word: '就是', form: /(?:就是){2,}/y, isAlone: false },
  { word: '然后', form: /(?:然后){2,}/y, isAlone: false },
  { word: '然后呢', form: /然后呢/y, isAlone: true },
  { word: '怎么说呢', form: /怎么[说讲]呢?/y, isAlone: true },
  { word: '对吧', form: /[对是]吧/y, isAlone: true },
];

const CLAUSE_BREAK = new RegExp(`[${PAUSE}]`);
const OPENING = '“「『‘"';
const CLOSING = '”」』’"';

/**
 * Words in a transcript that fill a pause, in its order; spans are UTF-16 offsets into it. Where a word may mean something
 * it counts only alone between two pauses, or where what follows rules the meaning out. What is quoted is not counted.
 */
export function findFillers(transcript: string): readonly Filler[] {
  const found: Filler[] = [];
  let isQuoted = false;
  let isBeginning = true;
  for (let at = 0; at < transcript.length; ) {
    const character = transcript.charAt(at);
    const closes = isQuoted && CLOSING.includes(character);
    if (closes || OPENING.includes(character) || CLAUSE_BREAK.test(character)) {
      if (closes) isQuoted = false;
      else if (OPENING.includes(character)) isQuoted = true;
      isBeginning = true;
      at += 1;
      continue;
    }
    const filler = isBeginning && !isQuoted ? fillerAt(transcript, at) : null;
    if (filler === null) {
      isBeginning = false;
      at += 1;
      continue;
    }
    found.push(filler);
    // One may follow upon the other: 「嗯那个，我…」.
    at = filler.span.end;
  }
  return found;
}

function fillerAt(transcript: string, start: number): Filler | null {
  for (const { word, form, isAlone } of RULES) {
    form.lastIndex = start;
    const text = form.exec(transcript)?.[0];
    if (text === undefined) continue;
    const end = start + text.length;
    if (isAlone && end < transcript.length && !CLAUSE_BREAK.test(transcript.charAt(end))) continue;
    return { word, span: { start, end, text } };
  }
  return null;
}

/** How often each was said, most often first, equal ones in the order they came. */
export function countFillers(fillers: readonly Filler[]): readonly { readonly word: string; readonly times: number }[] {
  const times = new Map<string, number>();
  for (const { word } of fillers) times.set(word, (times.get(word) ?? 0) + 1);
  return [...times].map(([word, count]) => ({ word, times: count })).sort((a, b) => b.times - a.times);
}
