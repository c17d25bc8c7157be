import type { Clause } from './cut-clauses.ts';
import { findFigures } from './find-figures.ts';
import { STORY_CUES } from './story-cues.ts';
import type { ClausePart } from './story-weights.ts';

/** What a clause is judged by, as names: by itself and among its neighbours, and in step with the clause before. */
export type ClauseFeatures = {
  readonly own: readonly string[];
  readonly steps: readonly string[];
  /** The part it is headed by: 「行动：……」. */
  readonly headed?: ClausePart;
};

/** How a clause opens decides how likely the story goes on to another part. */
const OPENINGS: readonly (readonly [string, RegExp])[] = [
  ['end', /^(?:最后|最终|终于|总算|结果|第[二三四五\d]+[天周月次个]|当晚|当天|事后|从那|从此|到现在|至今|再后来|现在)/],
  ['later', /^(?:后来|后头|过了|没多久|之后)/],
  ['then', /^(?:然后|接着|于是|随后|再|先|又|同时|首先)/],
  ['but', /^(?:但|可是|不过|没想到)/],
  ['because', /^(?:因为|由于|所以|其实)/],
  ['i', /^(?:那|当时)?我(?!们)/],
  ['we', /^(?:我们|咱们|大家|店里|公司)/],
  ['he', /^(?:他|她|对方|人家|客户|顾客|客人|[^，]{0,3}(?:阿姨|大姐|大哥|先生|女士))/],
  ['boss', /^(?:店长|主管|领导|老板|经理|组长|站长|总监)/],
];
const SUBJECT =
  /我们|咱们|大家|店里|公司|同事|我|俺|本人|他们?|她们?|客户|顾客|客人|买家|用户|阿姨|大姐|大哥|大爷|先生|女士|店长|主管|领导|老板|经理|组长|站长|总监|师傅/;
const TAKEN = /[跟对给和向让把被帮问骂找叫教请冲告诉谢夸]$/;
const PLACES = 8;
/** Which number it is tells nothing about the part. */
const NUMBERS = /\d+(?:\.\d+)?|[一二两三四五六七八九十百千万]{2,}/g;

const HEADS: readonly (readonly [ClausePart, RegExp])[] = [
  ['situation', /^(?:s|背景|情境|情景|起因)(?:\(.{0,9}\))?[：:]/],
  ['task', /^(?:t|任务|目标)(?:\(.{0,9}\))?[：:]/],
  ['action', /^(?:a|行动|措施|做法|步骤)(?:\(.{0,9}\))?[：:]/],
  ['result', /^(?:r|结果|成果|效果|成效)(?:\(.{0,9}\))?[：:]/],
];

const cueNames = Object.entries(STORY_CUES);

/** Features of every clause of a story. Linear in the number of clauses; each looks two clauses back and ahead. */
export function clauseFeatures(clauses: readonly Clause[]): readonly ClauseFeatures[] {
  const cues = clauses.map(({ text }) => {
    const found = cueNames.filter(([, words]) => words.test(text)).map(([name]) => name);
    if (findFigures(text).length > 0) found.push('figure');
    return found;
  });
  const total = clauses.at(-1)?.end ?? 1;
  const deeds = cues.map((found) => found.includes('iStep') || found.includes('groupStep'));
  const ends = cues.map((found) => found.includes('endFirst'));
  const deedsInAll = deeds.filter(Boolean).length;
  const endsInAll = ends.filter(Boolean).length;
  let deedsBefore = 0;
  let endsBefore = 0;
  let subject = 'nobody';
  return clauses.map((clause, index): ClauseFeatures => {
    const own: string[] = [];
    addGrams(own, clause.text.replace(NUMBERS, '0'));
    const mine = cues[index] ?? [];
    for (const cue of mine) own.push(`c:${cue}`);
    for (const [step, mark] of [
      [-1, 'c-'],
      [1, 'c+'],
      [-2, 'c='],
      [2, 'c#'],
    ] as const) {
      for (const cue of cues[index + step] ?? []) own.push(`${mark}${cue}`);
    }
    subject = subjectOf(clause.text) ?? subject;
    own.push(`s:${subject}`, `s:${subjectOf(clause.text) ?? 'left out'}!`);
    if (subject === '我') for (const cue of mine) own.push(`i&${cue}`);
    const middle = (clause.start + clause.end) / 2;
    const place = Math.floor((middle * PLACES) / total);
    own.push(`at:${place}`, `b:${clause.before}`, `n:${Math.min(10, clause.text.length >> 1)}`);
    if (index === 0) own.push('first');
    if (index === clauses.length - 1) own.push('last');
    if (index === 1) own.push('second');
    if (index === clauses.length - 2) own.push('last but one');
    if (clause.quoted) own.push('quoted');
    own.push(`d<${Math.min(4, deedsBefore)}`, `d>${Math.min(3, deedsInAll - deedsBefore - (deeds[index] ? 1 : 0))}`);
    own.push(`e<${Math.min(2, endsBefore)}`, `e>${Math.min(2, endsInAll - endsBefore - (ends[index] ? 1 : 0))}`);
    for (const cue of mine) own.push(`${cue}@${deedsBefore === 0 ? 'before' : 'after'}`);
    if (deeds[index]) deedsBefore += 1;
    if (ends[index]) endsBefore += 1;
    const opening = OPENINGS.find(([, words]) => words.test(clause.text))?.[0] ?? 'other';
    const headed = HEADS.find(([, words]) => words.test(clause.text))?.[0];
    const features = { own: [...new Set(own)], steps: ['any', `b:${clause.before}`, `o:${opening}`] };
    return headed === undefined ? features : { ...features, headed };
  });
}

function addGrams(features: string[], text: string): void {
  for (let at = 0; at < text.length; at += 1) {
    features.push(`1${text.charAt(at)}`);
    if (at + 1 < text.length) features.push(`2${text.slice(at, at + 2)}`);
    if (at + 2 < text.length) features.push(`3${text.slice(at, at + 3)}`);
  }
  features.push(`<${text.slice(0, 1)}`, `<${text.slice(0, 2)}`, `<${text.slice(0, 3)}`);
  features.push(`>${text.slice(-1)}`, `>${text.slice(-2)}`);
}

function subjectOf(text: string): string | null {
  const match = SUBJECT.exec(text);
  return match === null || TAKEN.test(text.slice(0, match.index)) ? null : match[0];
}
