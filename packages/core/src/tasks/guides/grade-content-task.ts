import type { Evaluation, Span } from '../../question-bank/evaluation.ts';
import { checkContentFacts, type FigureMark, type GuideCheck } from './check-content-facts.ts';
import { copiedShare } from './copied-share.ts';
import type { GuideBrief, GuideFact } from './guide-brief.ts';

/** Points lost, why in Chinese, and where; `span` is null where it is about what is not there. */
export type Deduction = { readonly points: number; readonly because: string; readonly span: Span | null };

export type ContentTaskResult = {
  /** 0..max in quarter points: the rubric's less the deductions. */
  readonly points: number;
  readonly max: number;
  readonly deductions: readonly Deduction[];
  readonly check: GuideCheck;
};

/** Of all points. A rubric hears that a time limit is named; only the facts tell that it is the wrong one. */
const LOST = { wrong: 0.15, forbidden: 0.1, length: 0.1, nearLength: 0.05, stub: 0.3, paragraph: 0.05 };
/** A text of nothing but long paragraphs has told its fault after so many. */
const MOST_PARAGRAPHS = 5;
/** From here on a text is the brief's rules handed back. Our sample guides reach a third, the rules between two lines of one's own three quarters. */
const MOSTLY_COPIED = 0.5;
/** Of the limit: so little too short or too long is half as bad. */
const NEAR = 0.1;

/**
 * Grades a guide by its brief.
 * @param evaluation what the scorer found in it by the brief's rubric
 */
export function gradeContentTask(
  brief: GuideBrief,
  text: string,
  { total, max }: Pick<Evaluation, 'total' | 'max'>,
): ContentTaskResult {
  const check = checkContentFacts(brief, text);
  const lost = (share: number, because: string, span: Span | null = null): Deduction => ({
    points: toQuarters(share * max),
    because,
    span,
  });
  const required = brief.facts.filter(({ isRequired }) => isRequired).length;
  const { figures, missing, forbidden, length, longParagraphs, characters } = check;
  // Each required fact carries its part of what the rubric found: a guide with none of them prevents nothing.
  const leftOut = toQuarters(total / required);
  const wrong = figures.filter(({ verdict }) => verdict === 'wrong');
  const missed = pairWithFigures(missing, wrong);
  const copied = copiedShare(
    text,
    brief.facts.map((fact) => fact.text),
  );
  const deductions = [
    ...wordings(wrong, ({ span, rule }) => `${span.text} ${rule ?? ''}`).map(({ first: { span, rule }, places }) => {
      const mistake = lost(LOST.wrong, `「${span.text}」${timesOf(places)}与规则不符，规则是：${rule ?? ''}`, span);
      const told = missed.filter(({ figure }) => figure !== null && places.includes(figure)).length;
      return { ...mistake, points: Math.max(mistake.points, told * leftOut) };
    }),
    ...missed.flatMap(({ fact, figure }) =>
      figure === null ? [{ points: leftOut, because: `没有写到：${fact.text}`, span: null }] : [],
    ),
    ...wordings(forbidden, ({ text: word }) => word).map(({ first, places }) =>
      lost(LOST.forbidden, `「${first.text}」${timesOf(places)}不能用在给顾客看的文字里`, first),
    ),
    ...(copied < MOSTLY_COPIED
      ? []
      : [
          {
            points: toQuarters(copied * total),
            because: `有 ${Math.round(copied * 100)}% 是照抄店里的规则，照抄的部分不计分；要用顾客看得懂的话重新写`,
            span: null,
          },
        ]),
    ...(length === 'right'
      ? []
      : [
          lost(
            lengthShare(characters, brief.limits),
            `要求 ${brief.limits.min} 到 ${brief.limits.max} 个字，现在 ${characters} 个`,
          ),
        ]),
    ...longParagraphs
      .slice(0, MOST_PARAGRAPHS)
      .map((span) => lost(LOST.paragraph, '这一段太长，手机上一眼看不完', span)),
  ];
  const points = Math.max(0, total - deductions.reduce((sum, each) => sum + each.points, 0));
  return { points, max, deductions, check };
}

/** The same fault in the same words is one, however often it is written: the first place, and all. */
function wordings<T>(
  found: readonly T[],
  wordingOf: (one: T) => string,
): readonly { readonly first: T; readonly places: readonly T[] }[] {
  const byWording = new Map<string, { first: T; places: T[] }>();
  for (const one of found) {
    const known = byWording.get(wordingOf(one));
    if (known === undefined) byWording.set(wordingOf(one), { first: one, places: [one] });
    else known.places.push(one);
  }
  return [...byWording.values()];
}

const timesOf = (places: readonly unknown[]): string => (places.length > 1 ? `（共 ${places.length} 处）` : '');

/** A fact told with a wrong figure is one fault, not a wrong figure and a fact left out besides. */
function pairWithFigures(missing: readonly GuideFact[], wrong: readonly FigureMark[]) {
  const free = [...wrong];
  return missing.map((fact) => {
    const at = free.findIndex(({ rule }) => rule?.includes(fact.text));
    return { fact, figure: at < 0 ? null : (free.splice(at, 1)[0] ?? null) };
  });
}

function lengthShare(characters: number, { min, max }: GuideBrief['limits']): number {
  if (characters * 2 < min) return LOST.stub;
  const off = Math.max((min - characters) / min, (characters - max) / max);
  return off <= NEAR ? LOST.nearLength : LOST.length;
}

const toQuarters = (points: number) => Math.ceil(points * 4) / 4;
