import type { NormalText } from '../../language/normalise.ts';

/** What stands before a clause: how strongly its cut is marked. */
export type ClauseBreak = 'start' | 'line' | 'sentence' | 'comma' | 'none';

/** About a clause of a story; clauses of one text lie end to end and cover all of the normalised text. */
export type Clause = {
  /** `[start, end)` of the normalised text, with the punctuation that ends it. */
  readonly start: number;
  readonly end: number;
  /** Without punctuation and blanks at either end. */
  readonly text: string;
  readonly before: ClauseBreak;
  /** Whether it begins inside quotation marks. */
  readonly quoted: boolean;
};

const SENTENCE = '。！？!?；;…';
const COMMA = '，,~～—';
const QUOTES = '“"';
const CLOSING = '”"）)】]』」';
const MARKS = /^[\s，,。！？!?；;…~～—“”"（）()、：:]+|[\s，,。！？!?；;…~～—“”"（）()、：:]+$/g;

/** Fewer units than this join what follows in the sentence: 「嗯，」, 「然后，」. */
const SHORTEST = 3;
/** Longer stretches without a mark are speech: they are cut where a new clause seems to open. */
const LONGEST_UNMARKED = 13;
const SHORTEST_UNMARKED = 4;
/** Where nothing opens a clause for this long, a cut is made all the same. */
const FORCED = 26;

/** Words that open a clause in speech whatever stands before. */
const CONNECTIVE =
  /^(?:然后|后来|后头|但是|可是|不过|因为|所以|结果(?!是|也|就)|最后|于是|接着|当时|那时候?|那天|那我|而且|还有|另外|如果|要是|第二天|第[三四五六七八九]天|再后来|反正|其实|就是说?我|有一?[个次位回]|等(?=我|他|她|到)|完了|过了|一个月以?后|[两三]个月以?后|现在|从那|同时)/;
/** One connective is enough: 「然后因为」 is cut before 然后. */
const JOINED = /然后$|后来$|但是$|所以$|不过$|而且$|因为$|结果$|最后$|那$|就$|是$/;
/** A subject, or a word that goes with a verb; none of them opens a clause after a preposition or what takes an object. */
const SUBJECT =
  /^(?:我们?(?!的|家的)|咱们?|俺|他们?(?!的)|她们?(?!的)|(?:老板|领导|主管|店长|组长|经理|站长)(?:就|说|让|叫|要|在|给|也|把|都|跟|来|不)|(?:客户|顾客|客人|人家|对方)(?:就|说|都|也|不|一|很|在|要|后来|把|还|没|听|看)|先(?=把|给|跟|让|去)|再(?=把|给|跟|让|去)|又(?=把|给|跟|让|去)|把(?=[^手]))/;
const TAKES_OBJECT =
  /[跟对给和向让把被帮问骂找叫教请等冲陪是的在替为比像使拉谢夸说喊问打当]$|觉得$|以为$|告诉$|知道$|因为$|所以$|如果$|但是$|然后$|后来$|最后$|于是$|结果$|不过$|而且$|当时$|那$|就$|又$|还$|也$|先$/;
/** 「骂我就……」: with an adverb behind it 我 begins to act, unless somebody makes me. */
const BEGINS = /^我(?:就|先|马上|赶紧|立刻|也就)/;
const MAKES = /[让叫教请给跟和帮替的在说是那]$|然后$|后来$|所以$|于是$|当时$|结果$|但是$|最后$/;

/** Cuts at punctuation, and at words that open a clause where there is none. Linear in the length of the text. */
export function cutClauses({ text }: NormalText): readonly Clause[] {
  const quoted = quotedPlaces(text);
  return cutAtMarks(text)
    .flatMap((piece) => cutUnmarked(text, piece))
    .map(({ start, end, before }) => ({
      start,
      end,
      before,
      text: text.slice(start, end).replace(MARKS, ''),
      quoted: quoted[start] === 1,
    }));
}

type Piece = Pick<Clause, 'start' | 'end' | 'before'>;

function cutAtMarks(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let before: ClauseBreak = 'start';
  let at = 0;
  while (at < text.length) {
    const kind = breakAt(text, at);
    at += 1;
    if (kind === null) continue;
    let strongest: ClauseBreak = kind;
    for (; at < text.length; at += 1) {
      const next = breakAt(text, at);
      if (next === null && !(CLOSING.includes(text.charAt(at)) && at > start)) break;
      if (next === 'line' || (next === 'sentence' && strongest === 'comma')) strongest = next;
    }
    const isShort = text.slice(start, at).replace(MARKS, '').length < SHORTEST;
    if (isShort && (strongest === 'comma' || pieces.length === 0) && at < text.length) continue;
    pieces.push({ start, end: at, before });
    start = at;
    before = strongest;
  }
  if (start < text.length) pieces.push({ start, end: text.length, before });
  return pieces;
}

/** What the unit breaks: a comma within a figure, a blank beside a figure or a Latin word breaks nothing. */
function breakAt(text: string, at: number): Exclude<ClauseBreak, 'start' | 'none'> | null {
  const unit = text.charAt(at);
  if (unit === '\n') return 'line';
  if (SENTENCE.includes(unit)) return 'sentence';
  const isWestern = (place: number): boolean => /[0-9a-z%]/.test(text.charAt(place));
  if (unit === ' ') return isWestern(at - 1) || isWestern(at + 1) ? null : 'comma';
  if (unit === ',') return isWestern(at - 1) && isWestern(at + 1) ? null : 'comma';
  return COMMA.includes(unit) ? 'comma' : null;
}

function cutUnmarked(text: string, piece: Piece): readonly Piece[] {
  if (piece.end - piece.start <= LONGEST_UNMARKED) return [piece];
  const pieces: Piece[] = [];
  let { start, before } = piece;
  for (let at = start + SHORTEST_UNMARKED; at <= piece.end - SHORTEST_UNMARKED; at += 1) {
    const size = at - start;
    const opens = size >= FORCED || (size >= SHORTEST_UNMARKED && opensAt(text, at));
    if (!opens) continue;
    // An opening quotation mark stays with what it opens.
    const cut = QUOTES.includes(text.charAt(at - 1)) ? at - 1 : at;
    pieces.push({ start, end: cut, before });
    start = cut;
    before = 'none';
  }
  pieces.push({ start, end: piece.end, before });
  return pieces;
}

function opensAt(text: string, at: number): boolean {
  const ahead = text.slice(at, at + 6);
  const behind = text.slice(at - 2, at);
  if (BEGINS.test(ahead)) return !MAKES.test(behind);
  return CONNECTIVE.test(ahead) ? !JOINED.test(behind) : SUBJECT.test(ahead) && !TAKES_OBJECT.test(behind);
}

/** 1 for each place inside quotation marks; a mark that is never closed quotes nothing beyond its line. */
function quotedPlaces(text: string): Uint8Array {
  const places = new Uint8Array(text.length);
  let opened = -1;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (unit === '\n') opened = -1;
    else if (opened < 0 && (unit === '“' || unit === '"')) opened = at;
    else if (opened >= 0 && (unit === '”' || unit === '"')) {
      places.fill(1, opened, at + 1);
      opened = -1;
    }
  }
  return places;
}
