import type { PaperView } from '@mianmian/contract/paper';
import type { PracticeOverview } from '@mianmian/contract/practice';
import type { QuestionView } from '@mianmian/contract/question';
import type { PracticeSearch } from './practice-search.ts';

/** Group of the questions no paper holds. */
export const OTHER_SECTION = 'other';
/** Below this share of the points a question or competency counts as weak. */
export const WEAK_SHARE = 0.8;
const WEAK_COMPETENCIES = 3;
const UNTRIED_SHOWN = 6;

export type PracticeStock = {
  readonly questions: readonly QuestionView[];
  readonly papers: readonly PaperView[];
  readonly overview: PracticeOverview;
};

/** The questions that match the words searched and, by competency or section, the chosen group; those of papers first. */
export function chooseQuestions(stock: PracticeStock, search: PracticeSearch): readonly QuestionView[] {
  const sections = stock.papers.flatMap(({ forms }) => forms.full.sections);
  const order = sections.flatMap(({ questionIds }) => questionIds);
  const placeOf = ({ id }: QuestionView): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const matching = stock.questions
    .filter((question) => matches(question, search.find ?? ''))
    .sort((a, b) => placeOf(a) - placeOf(b));
  const { by = 'competency', of } = search;
  if (of === undefined || by === 'weakness') return matching;
  if (by === 'competency')
    return matching.filter(({ criteria }) => criteria.some(({ competency }) => competency === of));
  if (of === OTHER_SECTION) return matching.filter(({ id }) => !order.includes(id));
  const chosen = sections.find(({ id }) => id === of)?.questionIds ?? [];
  return matching.filter(({ id }) => chosen.includes(id));
}

const matches = ({ title, prompt, examines }: QuestionView, find: string): boolean => {
  const words = find.toLowerCase().split(/\s+/).filter(Boolean);
  const text = [title, prompt, ...examines].join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
};

export type WeakSpots = {
  /** Tried, last below the weak share or too short to judge; lowest first. */
  readonly weak: readonly QuestionView[];
  /** Not tried yet, most given to the weakest competencies first; a handful. */
  readonly untried: readonly QuestionView[];
  /** The weakest judged competencies, lowest first. */
  readonly competencies: readonly PracticeOverview['competencies'][number][];
};

/** Share of a question's points that go to the given competencies. */
const pointsOn = (competencies: ReadonlySet<string>, { criteria }: QuestionView): number =>
  sumMax(criteria.filter(({ competency }) => competencies.has(competency))) / sumMax(criteria);

const sumMax = (criteria: QuestionView['criteria']): number => criteria.reduce((sum, { max }) => sum + max, 0);

/** What to practise first, from what was reached so far. */
export function findWeakSpots({ overview }: PracticeStock, questions: readonly QuestionView[]): WeakSpots {
  const reached = new Map(overview.questions.map((each) => [each.questionId, each]));
  const shareOf = ({ id }: QuestionView): number => {
    const tried = reached.get(id);
    return tried === undefined ? 1 : (tried.lastTotal ?? 0) / tried.max;
  };
  const competencies = overview.competencies
    .filter(({ percent }) => percent !== null && percent < WEAK_SHARE * 100)
    .sort((a, b) => (a.percent ?? 0) - (b.percent ?? 0))
    .slice(0, WEAK_COMPETENCIES);
  const weakest = new Set<string>(competencies.map(({ competency }) => competency));
  return {
    weak: questions
      .filter((question) => reached.has(question.id) && shareOf(question) < WEAK_SHARE)
      .sort((a, b) => shareOf(a) - shareOf(b)),
    untried: questions
      .filter((question) => !reached.has(question.id) && pointsOn(weakest, question) > 0)
      .sort((a, b) => pointsOn(weakest, b) - pointsOn(weakest, a))
      .slice(0, UNTRIED_SHOWN),
    competencies,
  };
}
