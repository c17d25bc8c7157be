import { reviewTechnique } from '@mianmian/core/coaching/review-technique';
import type { TechniqueReview } from '@mianmian/core/coaching/technique-review';
import type { InterviewMinutes } from '@mianmian/core/interview/interview';
import type { StressMove } from '@mianmian/core/interview/interview-lines';
import { composeReport, type ReportSummary } from '@mianmian/core/report/compose-report';
import type { Instant } from '@mianmian/core/shared/instant';
import type { InterviewEnd, InterviewRecord, InterviewTurn } from '../ports/interview-store.ts';
import type { AssessedPair } from '../use-cases/steps/assessed-pairs.ts';
import type { TellModelAnswer } from '../use-cases/steps/model-answers.ts';
import { type SpokenPace, tellPace } from './tell-pace.ts';
import { type ExpectedMoment, viewExpected } from './view-expected.ts';
import { type ToldLine, type ToldTurn, tellLines, tellTurn } from './view-interview.ts';
import {
  type InterviewQuestionView,
  STAGES,
  type Stage,
  stageOf,
  viewInterviewQuestion,
} from './view-interview-question.ts';

/** How pressure was met: without points. */
export type StressMoment = {
  readonly kind: StressMove['kind'];
  readonly asked: string;
  readonly answer: string;
  readonly isDeclined: boolean;
  readonly spentMs: number;
  readonly technique: TechniqueReview;
};

export type InterviewReport = ReportSummary & {
  readonly interviewId: string;
  readonly title: string;
  readonly minutes: InterviewMinutes;
  readonly applicationId: string | null;
  readonly presetId: string | null;
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  readonly endedBy: InterviewEnd;
  readonly elapsedMs: number;
  readonly seed: number;
  readonly questions: readonly InterviewQuestionView[];
  readonly expected: readonly ExpectedMoment[];
  readonly stress: readonly StressMoment[];
  readonly spoken: SpokenPace | null;
  readonly lines: readonly ToldLine[];
  readonly turns: readonly ToldTurn[];
  readonly versions: {
    readonly engine: string;
    readonly weights: string;
    readonly lines: string;
    /** By what follow-ups were chosen, in order: more than one where it was renewed in between. */
    readonly followUps: readonly string[];
  };
};

const STAGE_TITLES: Readonly<Record<Stage, string>> = { opening: '开场', question: '提问', reverse: '反问' };

/**
 * The report of an interview from what was stored; null while it is open.
 * @param stored its answers, each with the question as it was asked, in any order
 */
export function viewInterviewReport(
  record: InterviewRecord,
  turns: readonly InterviewTurn[],
  stored: readonly AssessedPair[],
  tellModelAnswer: TellModelAnswer,
): InterviewReport | null {
  const { interview, endedAt, endedBy } = record;
  if (endedAt === null || endedBy === null) return null;
  const pairs = interview.records.map(({ questionId }) => {
    const pair = stored.find(({ question }) => question.id === questionId);
    if (pair === undefined) throw new Error(`the ended interview ${record.id} has no answer to ${questionId}`);
    return pair;
  });
  const sections = STAGES.map((stage) => ({
    id: stage,
    title: STAGE_TITLES[stage],
    questionIds: pairs.map(({ question }) => question.id).filter((id) => stageOf(interview, id) === stage),
  })).filter(({ questionIds }) => questionIds.length > 0);
  const evaluations = pairs.map((pair) => pair.stored.evaluation);
  return {
    interviewId: record.id,
    title: record.title,
    minutes: record.minutes,
    applicationId: record.applicationId,
    presetId: record.presetId,
    startedAt: record.startedAt,
    endedAt,
    endedBy,
    elapsedMs: interview.elapsedMs,
    seed: record.seed,
    ...composeReport(
      sections,
      pairs.map((pair) => ({ question: pair.question, evaluation: pair.stored.evaluation })),
    ),
    questions: pairs.map((pair) => viewInterviewQuestion(record, turns, pair, tellModelAnswer)),
    expected: viewExpected(record, turns),
    stress: momentsOf(record, turns),
    spoken: tellPace(turns),
    lines: tellLines(record, turns),
    turns: turns.map(tellTurn),
    versions: {
      engine: distinct(evaluations.map(({ versions }) => versions.engine)),
      weights: distinct(evaluations.map(({ versions }) => versions.weights)),
      lines: record.contentHash,
      followUps: followUpVersions(turns),
    },
  };
}

/** Told as an answer to a question without a rubric; nothing said is nothing to look at. */
function momentsOf(record: InterviewRecord, turns: readonly InterviewTurn[]): readonly StressMoment[] {
  return turns.flatMap(({ number, asked, text, isDeclined, spentMs }): readonly StressMoment[] => {
    if (asked.kind !== 'stress') return [];
    const said = number === 1 ? record.opening : (turns[number - 2]?.says ?? []);
    const prompt = said.find(({ kind }) => kind === 'stress')?.text ?? '';
    const isTold = !isDeclined && text.trim() !== '';
    const technique = reviewTechnique({ prompt, criteria: [] }, text, {
      state: isTold ? 'scored' : 'unanswered',
      notCounted: [],
    });
    return [{ kind: asked.pressure, asked: prompt, answer: text, isDeclined, spentMs, technique }];
  });
}

/**
 * A renewed scorer does not end an interview as renewed questions do: what was asked stays asked, the rest is asked as well
 * as before, and everything is scored by one scorer at the end. Only where a follow-up came from has to be told.
 */
const followUpVersions = (turns: readonly InterviewTurn[]): readonly string[] => [
  ...new Set(turns.flatMap(({ readBy }) => (readBy === null ? [] : [`${readBy.weights}/${readBy.nearness ?? '-'}`]))),
];

const distinct = (versions: readonly string[]): string => [...new Set(versions)].join(', ');
