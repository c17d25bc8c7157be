import type { Competency } from '../question-bank/competency.ts';
import type { Question } from '../question-bank/question.ts';
import { seedDice } from '../shared/random.ts';
import { shuffle } from '../shared/shuffle.ts';
import type { InterviewMinutes, InterviewPlan, InterviewSetup, PlanItem } from './interview.ts';
import type { StressMove } from './interview-lines.ts';

type Timetable = {
  readonly openingMs: number;
  readonly questions: number;
  readonly questionMs: number;
  readonly stress: number;
  readonly reverseMs: number;
  readonly spare: number;
};

const SECOND_MS = 1000;
export const MINUTE_MS = 60 * SECOND_MS;
const STRESS_MS = 90 * SECOND_MS;

/**
 * Each leaves at least a minute for greeting, reading and close; what answers leave over goes to spare questions. The
 * opening has the three minutes that its question promises.
 */
const TIMETABLES: Readonly<Record<InterviewMinutes, Timetable>> = {
  15: { openingMs: 180_000, questions: 2, questionMs: 210_000, stress: 1, reverseMs: 150_000, spare: 1 },
  30: { openingMs: 180_000, questions: 5, questionMs: 210_000, stress: 2, reverseMs: 240_000, spare: 2 },
  45: { openingMs: 180_000, questions: 8, questionMs: 225_000, stress: 3, reverseMs: 300_000, spare: 3 },
};

const WEAK_COUNTS = 2;
const STORY_COUNTS = 2;

/**
 * What an interview asks and how long each may take: opening, questions whose competencies spread (weak ones before
 * others), stress among the last of these, reverse questions. Neighbouring questions share no idea of their rubrics
 * as far as the bank allows.
 */
export function planInterview(setup: InterviewSetup): InterviewPlan {
  const { minutes, seed, lines } = setup;
  const table = TIMETABLES[minutes];
  const { openingQuestionId, reverseQuestionId, stress } = lines.course;
  const chosen = chooseQuestions(setup, table.questions + table.spare);
  const question = (questionId: string): PlanItem => ({ kind: 'question', questionId, budgetMs: table.questionMs });
  const moves = unlikeFirst(shuffle(stress, seedDice(seed, 'stress'))).slice(0, table.stress);
  return {
    items: [
      { kind: 'question', questionId: openingQuestionId, budgetMs: table.openingMs },
      ...chosen.slice(0, table.questions).map(question),
      ...moves.map(({ id }): PlanItem => ({ kind: 'stress', moveId: id, budgetMs: STRESS_MS })),
      { kind: 'reverse', questionId: reverseQuestionId, budgetMs: table.reverseMs },
    ],
    spareQuestionIds: chosen.slice(table.questions),
  };
}

/** The first of each kind before a second of any, so that no pressure repeats another. */
function unlikeFirst(moves: readonly StressMove[]): readonly StressMove[] {
  const isFirst = (move: StressMove, at: number): boolean => moves.findIndex(({ kind }) => kind === move.kind) === at;
  return [...moves.filter(isFirst), ...moves.filter((move, at) => !isFirst(move, at))];
}

/** The item for a spare question of this interview. */
export const spareItem = (minutes: InterviewMinutes, questionId: string): PlanItem => ({
  kind: 'question',
  questionId,
  budgetMs: TIMETABLES[minutes].questionMs,
});

function chooseQuestions({ questions, weak, seed, lines }: InterviewSetup, count: number): readonly string[] {
  const { openingQuestionId, reverseQuestionId } = lines.course;
  let previous = questions.find(({ id }) => id === openingQuestionId);
  let left = shuffle(
    questions.filter(({ id }) => id !== openingQuestionId && id !== reverseQuestionId),
    seedDice(seed, 'questions'),
  );
  const concepts = new Map(questions.map((question) => [question.id, conceptsOf(question)]));
  const sharedWith = ({ id }: Question, { id: other }: Question): number =>
    countShared(concepts.get(id) ?? new Set(), concepts.get(other) ?? new Set());
  const covered = new Set<Competency>();
  let hasStory = false;
  const chosen: string[] = [];
  while (chosen.length < count) {
    const next = bestOf(left, (question) => {
      const fresh = competenciesOf(question).filter((competency) => !covered.has(competency));
      const gain = fresh.reduce((sum, competency) => sum + (weak.includes(competency) ? WEAK_COUNTS : 1), 0);
      const story = question.story === true && !hasStory ? STORY_COUNTS : 0;
      // A shared idea outweighs every gain.
      return gain + story - (previous === undefined ? 0 : sharedWith(previous, question) * 100);
    });
    if (next === undefined) break;
    chosen.push(next.id);
    for (const competency of competenciesOf(next)) covered.add(competency);
    // Once all is covered the spreading begins anew.
    if (questions.flatMap(competenciesOf).every((competency) => covered.has(competency))) covered.clear();
    hasStory = hasStory || next.story === true;
    left = left.filter(({ id }) => id !== next.id);
    previous = next;
  }
  return chosen;
}

/** The first of those with the highest worth. */
function bestOf(questions: readonly Question[], worth: (question: Question) => number): Question | undefined {
  let best: { readonly question: Question; readonly value: number } | undefined;
  for (const question of questions) {
    const value = worth(question);
    if (best === undefined || value > best.value) best = { question, value };
  }
  return best?.question;
}

const competenciesOf = ({ criteria }: Question): readonly Competency[] => [
  ...new Set(criteria.map(({ competency }) => competency)),
];

const conceptsOf = ({ criteria }: Question): ReadonlySet<string> =>
  new Set(criteria.flatMap(({ facets }) => facets.map(({ concept }) => concept)));

/** How many ideas two rubrics have in common. */
export const sharedConcepts = (one: Question, other: Question): number =>
  countShared(conceptsOf(one), conceptsOf(other));

const countShared = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...others].filter((concept) => some.has(concept)).length;
