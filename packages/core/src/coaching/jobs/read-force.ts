import type { DemandForce } from './job-match.ts';

/** Before the word, in its clause. */
const NOT_NEEDED_BEFORE = /(?:无需|无须|不需要?|不要求|不必|非必须|非必需|不强求|不强制|不看重?|不用|不限|没有)[^、]*$/;
/** Right before the word: 「不打电话」「无经验」「零经验」. */
const NOT_NEEDED_RIGHT_BEFORE = /(?:不[上做接]?|无|零|免|(?:^|\D)0)$/;
/** After the word, in its clause. */
const NOT_NEEDED_AFTER =
  /不限|均可|皆可|都可以?|也可以?|不要求|不做要求|不作要求|无要求|没有要求|非必须|不强求|不强制|双休/;
/** 「有无经验均可」 says it twice. */
const PLUS_AFTER = /优先|更佳|更好|为佳|最佳|加分|者优/;
const PLUS_BEFORE = /(?:优先考虑|优先录用|加分项?|最好|如果?有|优选)/;
/** Opens a list of such things: 「加分项：」. */
const PLUS_HEADING = /(?:加分项?|优先条件|优先考虑|优先录用)[^，。；\n]{0,6}[:：]/;
/** What the employer offers, not what is asked for. */
const OFFER = /(?:福利|待遇|诱惑|薪资|薪酬|我们提供|公司提供)[^，,。；;\n]{0,4}[:：]|公司提供/;
const CLAUSE_END = /[，,。；;！!？?\n]/;
/** Nobody reads on for longer; it keeps texts without any mark or line break linear. */
const CLAUSE_MAX = 60;
const LINE_MAX = 300;
const LIST_MAX = 600;
const HEADING = /^[^，,。；;]{2,12}[:：]?$/;

/** How much the description wants what stands at `start` to `end` of its normalised text. */
export function readForce(text: string, start: number, end: number): DemandForce {
  const before = text.slice(clauseStart(text, start), start);
  const after = text.slice(end, clauseEnd(text, end));
  if (PLUS_AFTER.test(after) || PLUS_BEFORE.test(before) || isUnderPlusHeading(text, start)) return 'plus';
  const isNotNeeded =
    NOT_NEEDED_BEFORE.test(before) || NOT_NEEDED_RIGHT_BEFORE.test(before) || NOT_NEEDED_AFTER.test(after);
  return isNotNeeded ? 'not-needed' : 'needed';
}

/** Whether a line or clause speaks of what the employer offers. */
export function isOffered(text: string, at: number): boolean {
  return OFFER.test(text.slice(lineStart(text, at), at));
}

/** On the line of such a heading, or below one that has a line of its own, up to the next heading. */
function isUnderPlusHeading(text: string, at: number): boolean {
  if (PLUS_HEADING.test(text.slice(lineStart(text, at), at))) return true;
  const start = lineStart(text, at);
  const linesAbove = text
    .slice(Math.max(0, start - LIST_MAX), start)
    .split('\n')
    .slice(0, -1)
    .reverse();
  for (const line of linesAbove) {
    const bare = line.trim();
    if (bare === '') return false;
    if (HEADING.test(bare) && /[:：]$/.test(bare)) return PLUS_HEADING.test(bare);
  }
  return false;
}

function clauseStart(text: string, before: number): number {
  const first = Math.max(0, before - CLAUSE_MAX);
  for (let at = before - 1; at >= first; at -= 1) if (CLAUSE_END.test(text.charAt(at))) return at + 1;
  return first;
}

function clauseEnd(text: string, from: number): number {
  const last = Math.min(text.length, from + CLAUSE_MAX);
  for (let at = from; at < last; at += 1) if (CLAUSE_END.test(text.charAt(at))) return at;
  return last;
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1) + 1, at - LINE_MAX);
}
