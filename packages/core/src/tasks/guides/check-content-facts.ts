import type { Span } from '../../question-bank/evaluation.ts';
import { findAbsoluteWords } from './find-absolute-words.ts';
import type { GuideBrief, GuideFact } from './guide-brief.ts';
import { type Figure, readFigures } from './read-figures.ts';

/** `unknown`: the brief has no figure of this unit, so nothing can be said of it. */
export type FigureMark = {
  readonly span: Span;
  readonly verdict: 'right' | 'wrong' | 'unknown';
  /** What the rules say instead; null unless wrong. */
  readonly rule: string | null;
};

export type GuideCheck = {
  readonly figures: readonly FigureMark[];
  /** Required facts the text leaves out. */
  readonly missing: readonly GuideFact[];
  readonly forbidden: readonly Span[];
  /** Without white space. */
  readonly characters: number;
  readonly length: 'short' | 'right' | 'long';
  /** Paragraphs too long to be taken in at a glance. */
  readonly longParagraphs: readonly Span[];
};

/** Holds a guide against its brief's facts, forbidden words and limits. How well it is written is the rubric's matter. */
export function checkContentFacts(brief: GuideBrief, text: string): GuideCheck {
  const rules = brief.facts.map((fact) => ({ fact, figures: readFigures(fact.text) }));
  const figures = readFigures(text);
  const marks = mergeRanges(figures.map((figure) => markFigure(figure, clauseAround(text, figure.span), rules)));
  const characters = countCharacters(text);
  const { min, max, paragraph } = brief.limits;
  return {
    figures: marks,
    missing: rules
      .filter(({ fact, figures: asked }) => fact.isRequired && !isSaid(fact, asked, text, figures))
      .map(({ fact }) => fact),
    forbidden: findAbsoluteWords(text, brief.forbidden),
    characters,
    length: characters < min ? 'short' : characters > max ? 'long' : 'right',
    longParagraphs: paragraphsOf(text).filter((each) => countCharacters(each.text) > paragraph),
  };
}

type Rule = { readonly fact: GuideFact; readonly figures: readonly Figure[] };

const isSame = (a: Figure, b: Figure) => a.unit === b.unit && a.value === b.value;
const countCharacters = (text: string) => [...text.replace(/\s/gu, '')].length;

/** A figure of a rule is wrong as well where its clause speaks of another rule with another figure. */
function markFigure(figure: Figure, clause: string, rules: readonly Rule[]): FigureMark {
  const { span } = figure;
  const sameUnit = rules.filter(({ figures }) => figures.some(({ unit }) => unit === figure.unit));
  if (sameUnit.length === 0) return { span, verdict: 'unknown', rule: null };
  const spokenOf = sameUnit.filter(({ fact }) => fact.words.some((word) => clause.includes(word)));
  const judged = spokenOf.length > 0 ? spokenOf : sameUnit;
  if (judged.some(({ figures }) => figures.some((each) => isSame(each, figure))))
    return { span, verdict: 'right', rule: null };
  return { span, verdict: 'wrong', rule: judged.map(({ fact }) => fact.text).join('\uff1b') };
}

/** Both ends of a range stand in one place: it is as wrong as its worse end. */
function mergeRanges(marks: readonly FigureMark[]): readonly FigureMark[] {
  const byPlace = new Map<number, FigureMark>();
  for (const mark of marks) {
    const other = byPlace.get(mark.span.start);
    if (other === undefined || mark.verdict === 'wrong') byPlace.set(mark.span.start, mark);
  }
  return [...byPlace.values()];
}

/** A fact with figures is said by all of them, one without by one of its words. */
const isSaid = (fact: GuideFact, asked: readonly Figure[], text: string, figures: readonly Figure[]) =>
  asked.length > 0
    ? asked.every((figure) => figures.some((each) => isSame(each, figure)))
    : fact.words.some((word) => text.includes(word));

function clauseAround(text: string, { start, end }: Span): string {
  const isStop = (at: number) => /[,\uff0c。;\uff1b!\uff01?\uff1f\n]/u.test(text.charAt(at));
  let from = start;
  while (from > 0 && !isStop(from - 1)) from -= 1;
  let to = end;
  while (to < text.length && !isStop(to)) to += 1;
  return text.slice(from, to);
}

const paragraphsOf = (text: string): readonly Span[] =>
  [...text.matchAll(/[^\n]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
