import type { Span } from '../../question-bank/evaluation.ts';
import { namesLink } from './names-link.ts';
import type { CauseTruth, WeekTruth } from './ticket-week.ts';

/** `effect` is what the proposal expects, not what the week shows; `foundless` stands nowhere in the data. */
export type FigureVerdict = 'right' | 'wrong' | 'effect' | 'foundless';
export type CheckedFigure = {
  readonly span: Span;
  readonly verdict: FigureVerdict;
  /** The cause it is said of; null where the sentence names none. */
  readonly causeId: string | null;
  /** In Chinese, what the data say; null where there is nothing to say. */
  readonly data: string | null;
};

/** Counting a repeated or a double ticket the other way moves a share by so much. */
const SHARE_TOLERANCE = 0.035;
const COUNT_TOLERANCE = 2;
/** 「三成」 is said of anything around it. */
const TENTHS_TOLERANCE = 0.05;
const DIGITS = '零一二三四五六七八九';
const FIGURE =
  /(\d+(?:\.\d+)?)\s*[%\uff05]|百分之([零一二三四五六七八九十\d]+)|([一二两三四五六七八九])成(半|[一二三四五六七八九])?|([二三四五六七八九十]|[1-9]\d{0,2})分之([一二三四五六七八九]|\d{1,3})|(\d+)\s*[条张单起件个]|([二三四五六七八九]?十[一二三四五六七八九]?|[五六七八九])[条张单起件]/gu;
/** A count is one of tickets only where what follows lets it be: 「放 4 张图」 is none. */
const OF_TICKETS =
  /^\s*(?:工单|咨询|投诉|都|是|在|来|问|说|里|左右|上下|出头|→|[,\uff0c。;\uff1b!\uff01)\uff09、\n]|$)/u;
/** A share of a share: of the tickets spoken of before, how many hang on one thing. */
const OF_PART = /集中|其中|里面|来自|同一|一个款|一款/u;
/** Hopes and fears: neither is told of this week. */
const EFFECT =
  /可能|如果|要是|若|万一|担心|风险|预计|预期|目标|争取|力争|有望|降到|降至|减到|减至|减少|减半|下降|降低|压到|压缩|缩到|缩短|少掉|能少|能省|以内|以下|提升|提高/u;

/**
 * Shares and counts named in a text against the week. A figure belongs to the cause named last before it, else next
 * after it, in its clause or else its sentence.
 */
export function checkFigures(text: string, truth: WeekTruth): readonly CheckedFigure[] {
  const total = truth.causes.reduce((sum, { count }) => sum + count, 0);
  const isOfTickets = (match: RegExpExecArray) => {
    const rest = text.slice(match.index + match[0].length);
    return (
      countOf(match) === null || OF_TICKETS.test(rest) || truth.causes.some((cause) => startsWithCause(rest, cause))
    );
  };
  return [...text.matchAll(FIGURE)].filter(isOfTickets).map((match): CheckedFigure => {
    const start = match.index;
    const end = start + match[0].length;
    const span = { start, end, text: match[0] };
    const count = countOf(match);
    const share = count === null ? shareOf(match) : count / total;
    const clause = stretchAround(text, start, /[,\uff0c。;\uff1b!\uff01\n]/u);
    const sentence = stretchAround(text, start, /[。;\uff1b!\uff01\n]/u);
    if (EFFECT.test(text.slice(clause.start, clause.end)))
      return { span, verdict: 'effect', causeId: null, data: null };
    const tolerance = toleranceOf(match, total);
    const isNear = (other: number) => Math.abs(other - share) <= tolerance + 1e-9;
    const { link } = truth;
    const ofWhole = text.slice(sentence.start, sentence.end);
    if (namesLink(ofWhole, link)) {
      const cause = truth.causes.find(({ causeId }) => causeId === link.causeId);
      const linked = count === null ? link.share : (link.share * (cause?.count ?? 0)) / total;
      if (Math.abs(linked - share) <= tolerance * 2)
        return { span, verdict: 'right', causeId: link.causeId, data: null };
    }
    const named = causeNear(text, clause, start, truth.causes) ?? causeNear(text, sentence, start, truth.causes);
    if (named !== null) {
      const data = `${named.name}有 ${named.count} 张，占 ${Math.round(named.share * 100)}%`;
      return {
        span,
        verdict: isNear(named.share) || isTotal(count, total) ? 'right' : 'wrong',
        causeId: named.causeId,
        data,
      };
    }
    if (count === null && OF_PART.test(ofWhole) && Math.abs(link.share - share) <= tolerance * 2) {
      return { span, verdict: 'right', causeId: link.causeId, data: null };
    }
    const stands = isTotal(count, total) || truth.causes.some((cause) => cause.count > 0 && isNear(cause.share));
    return { span, verdict: stands ? 'right' : 'foundless', causeId: null, data: null };
  });
}

const isTotal = (count: number | null, total: number) => count === total;

/** Null where it is a share. */
function countOf({ 7: digits, 8: numeral }: RegExpMatchArray): number | null {
  if (digits !== undefined) return Number(digits);
  return numeral === undefined ? null : readHundreds(numeral);
}

/** 「16 张换货工单」 and 「16 张关于换货的」 count tickets, too. */
const startsWithCause = (rest: string, { name, words }: CauseTruth): boolean => {
  const said = rest.replace(/^\s*(?:关于|有关)?/u, '');
  return [name, ...words].some((word) => said.startsWith(word));
};

function toleranceOf(match: RegExpMatchArray, total: number): number {
  if (countOf(match) !== null) return COUNT_TOLERANCE / total;
  const isTenths = match[3] !== undefined && !DIGITS.includes(match[4] ?? '半');
  return isTenths || match[5] !== undefined ? TENTHS_TOLERANCE : SHARE_TOLERANCE;
}

function shareOf(match: RegExpMatchArray): number {
  if (match[1] !== undefined) return Number(match[1]) / 100;
  if (match[2] !== undefined) return readHundreds(match[2]) / 100;
  if (match[5] !== undefined) return readHundreds(match[6] ?? '零') / readHundreds(match[5]);
  const [tenths, rest] = [readDigit(match[3] ?? '零'), match[4]];
  return tenths / 10 + (rest === undefined ? 0 : rest === '半' ? 0.05 : readDigit(rest) / 100);
}

const readDigit = (numeral: string) => (numeral === '两' ? 2 : DIGITS.indexOf(numeral));

function readHundreds(numeral: string): number {
  if (/^\d+$/u.test(numeral)) return Number(numeral);
  const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['零', numeral];
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}

type Stretch = { readonly start: number; readonly end: number };

function stretchAround(text: string, at: number, stop: RegExp): Stretch {
  let start = at;
  while (start > 0 && !stop.test(text.charAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && !stop.test(text.charAt(end))) end += 1;
  return { start, end };
}

function causeNear(text: string, stretch: Stretch, at: number, causes: readonly CauseTruth[]): CauseTruth | null {
  const places = causes.flatMap((cause) =>
    [cause.name, ...cause.words].flatMap((word) => {
      const before = text.slice(stretch.start, at).lastIndexOf(word);
      const after = text.slice(at, stretch.end).indexOf(word);
      // What stands before is nearer than anything behind: figures follow their cause.
      if (before >= 0) return [{ cause, distance: at - stretch.start - before - word.length }];
      return after >= 0 ? [{ cause, distance: 1_000 + after }] : [];
    }),
  );
  return places.toSorted((a, b) => a.distance - b.distance)[0]?.cause ?? null;
}
