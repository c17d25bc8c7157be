import type { AskedFollowUp, Interview } from '@mianmian/core/interview/interview';
import { paperPointsOf } from '@mianmian/core/report/paper-points';
import type { InterviewRecord, InterviewTurn } from '../ports/interview-store.ts';
import type { AssessedPair } from '../use-cases/steps/assessed-pairs.ts';
import type { TellModelAnswer } from '../use-cases/steps/model-answers.ts';
import { type SpokenPace, tellPace } from './tell-pace.ts';
import { type PractisedAnswerView, viewPractised } from './view-practised.ts';
import { type QuestionView, viewQuestion } from './view-question.ts';

export const STAGES = ['opening', 'question', 'reverse'] as const;
export type Stage = (typeof STAGES)[number];

export type FollowUpView = {
  readonly text: string;
  /** Both names are empty where no point in particular was asked for. */
  readonly criterionName: string;
  readonly facetName: string;
  readonly answer: string | null;
  /** Found: it (or, where none was asked for, any point) was missing when it was asked for, came with the answer to it, and counted at the end. */
  readonly outcome: 'found' | 'not-found' | 'declined' | 'unanswered';
};

export type InterviewQuestionView = {
  readonly question: QuestionView;
  readonly stage: Stage;
  readonly points: number | null;
  readonly isDeclined: boolean;
  readonly spentMs: number;
  readonly budgetMs: number;
  readonly assessed: PractisedAnswerView | null;
  readonly followUps: readonly FollowUpView[];
  readonly spoken: SpokenPace | null;
  /** Null while it is locked. */
  readonly modelAnswer: string | null;
  readonly goodIdeas: readonly string[];
};

const itemOf = ({ plan }: Interview, questionId: string) =>
  plan.items.find((item) => 'questionId' in item && item.questionId === questionId);

export function stageOf(interview: Interview, questionId: string): Stage {
  const item = itemOf(interview, questionId);
  if (item?.kind === 'reverse') return 'reverse';
  return item === interview.plan.items[0] ? 'opening' : 'question';
}

/** One question of an ended interview: all that was said to it, what it earned, and what came of each follow-up. */
export function viewInterviewQuestion(
  { interview }: InterviewRecord,
  turns: readonly InterviewTurn[],
  { question, stored }: AssessedPair,
  tellModelAnswer: TellModelAnswer,
): InterviewQuestionView {
  const record = interview.records.find(({ questionId }) => questionId === question.id);
  const own = turns.filter(({ asked }) => 'questionId' in asked && asked.questionId === question.id);
  const asked = interview.followUps.filter(({ questionId }) => questionId === question.id);
  return {
    question: viewQuestion(question),
    stage: stageOf(interview, question.id),
    points: paperPointsOf({ question, evaluation: stored.evaluation }),
    isDeclined: record?.declined ?? false,
    spentMs: record?.spentMs ?? 0,
    budgetMs: itemOf(interview, question.id)?.budgetMs ?? 0,
    assessed: stored.evaluation.state === 'unanswered' ? null : viewPractised(stored, question),
    followUps: asked.map((each, index) => viewFollowUp(each, own, index, { question, stored })),
    spoken: tellPace(own),
    modelAnswer: tellModelAnswer(question),
    goodIdeas: question.goodIdeas,
  };
}

/** The follow-up of this index was said to the turn of the same index, and the next turn answers it. */
function viewFollowUp(
  { criterionId, facetId, wording }: AskedFollowUp,
  own: readonly InterviewTurn[],
  index: number,
  { question, stored }: AssessedPair,
): FollowUpView {
  const before = own[index];
  const answered = own[index + 1];
  const criterion = question.criteria.find(({ id }) => id === criterionId);
  const counted = stored.evaluation.criteria.flatMap((each) =>
    each.found.map((one) => `${each.criterionId}.${one.facetId}`),
  );
  const wanted = criterionId === '' ? counted : counted.filter((point) => point === `${criterionId}.${facetId}`);
  // The last turn of a renewed interview was read only at the end.
  const isFound = wanted.some(
    (point) => before?.found?.includes(point) !== true && (answered?.found?.includes(point) ?? true),
  );
  return {
    text: before?.says.find(({ kind }) => kind === 'follow-up')?.text ?? wording,
    criterionName: criterion?.name ?? '',
    facetName: criterion?.facets.find(({ id }) => id === facetId)?.name ?? '',
    answer: answered === undefined || answered.text.trim() === '' ? null : answered.text,
    outcome: outcomeOf(answered, isFound),
  };
}

function outcomeOf(answered: InterviewTurn | undefined, isFound: boolean): FollowUpView['outcome'] {
  if (answered?.isDeclined === true) return 'declined';
  if (answered === undefined || answered.text.trim() === '') return 'unanswered';
  return isFound ? 'found' : 'not-found';
}
