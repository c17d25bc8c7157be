import type { Competency } from '../question-bank/competency.ts';
import type { Question } from '../question-bank/question.ts';
import { seedDice } from '../shared/random.ts';
import { shuffle } from '../shared/shuffle.ts';
import { bestOf } from './best-of.ts';
import { chooseQuestions } from './choose-questions.ts';
import type { InterviewMinutes, InterviewPlan, InterviewSetup, PlanItem } from './interview.ts';
import type { StressMove } from './interview-lines.ts';

type Timetable = {
  readonly openingMs: number;
  readonly questions: number;
  readonly questionMs: number;
  /** Expected questions; they take the place of one of the bank's. */
  readonly expected: number;
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
  15: { openingMs: 180_000, questions: 2, questionMs: 210_000, expected: 0, stress: 1, reverseMs: 150_000, spare: 1 },
  30: { openingMs: 180_000, questions: 5, questionMs: 210_000, expected: 1, stress: 2, reverseMs: 240_000, spare: 2 },
  45: { openingMs: 180_000, questions: 8, questionMs: 225_000, expected: 2, stress: 3, reverseMs: 300_000, spare: 3 },
};
/** Two of them fit into what one question of the bank and the reserve of 45 minutes leave. */
const EXPECTED_MS = 150 * SECOND_MS;
/** So many questions of the bank come before each expected one. */
const BEFORE_EXPECTED = 2;

/** A question with less of its points in a competency is not about it. */
const LEAST_SHARE = 0.3;

/**
 * What an interview asks and how long each may take: opening, questions whose competencies spread (those the job demands
 * first, then weak ones), expected ones between them, stress among the last of these, reverse questions. Neighbouring
 * questions share no idea of their rubrics as far as the bank allows.
 */
export function planInterview(setup: InterviewSetup): InterviewPlan {
  const { minutes, seed, lines, facts } = setup;
  const table = TIMETABLES[minutes];
  const { openingQuestionId, reverseQuestionId, stress } = lines.course;
  const wanted = Math.min(table.expected, facts.expected.length);
  const questions = table.questions - (wanted > 0 ? 1 : 0);
  const chosen = chooseQuestions(setup, questions + table.spare);
  const asked = chosen.slice(0, questions);
  const lead = findDemandedQuestion(setup, asked);
  const moves = unlikeFirst(shuffle(stress, seedDice(seed, 'stress'))).slice(0, table.stress);
  const items = asked.map((questionId): PlanItem => {
    const demand = lead?.questionId === questionId ? { demand: lead.words } : {};
    return { kind: 'question', questionId, ...demand, budgetMs: table.questionMs };
  });
  return {
    items: [
      { kind: 'question', questionId: openingQuestionId, budgetMs: table.openingMs },
      // A small bank leaves places empty that expected questions fill.
      ...withExpected(items, Math.min(facts.expected.length, Math.max(wanted, questions - asked.length))),
      ...moves.map(({ id }): PlanItem => ({ kind: 'stress', moveId: id, budgetMs: STRESS_MS })),
      { kind: 'reverse', questionId: reverseQuestionId, budgetMs: table.reverseMs },
    ],
    spareQuestionIds: chosen.slice(questions),
  };
}

/** Each expected question after two of the bank, the rest at the end. */
function withExpected(items: readonly PlanItem[], count: number): readonly PlanItem[] {
  const mixed = [...items];
  for (let index = 0; index < count; index += 1) {
    const item: PlanItem = { kind: 'expected', index, budgetMs: EXPECTED_MS };
    mixed.splice((index + 1) * BEFORE_EXPECTED + index, 0, item);
  }
  return mixed;
}

/** The question that is most about one of the job's demands, with that demand's words; undefined where none is. */
function findDemandedQuestion({ questions, facts }: InterviewSetup, asked: readonly string[]) {
  const pairs = asked.flatMap((questionId) => {
    const question = questions.find(({ id }) => id === questionId);
    if (question === undefined) return [];
    return facts.demands.flatMap(({ competency, words }) =>
      words === null ? [] : [{ questionId, words, share: shareOf(question, competency) }],
    );
  });
  return bestOf(
    pairs.filter(({ share }) => share >= LEAST_SHARE),
    ({ share }) => share,
  );
}

function shareOf({ criteria }: Question, competency: Competency): number {
  const own = criteria.filter((criterion) => criterion.competency === competency);
  return own.reduce((sum, { max }) => sum + max, 0) / criteria.reduce((sum, { max }) => sum + max, 0);
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
