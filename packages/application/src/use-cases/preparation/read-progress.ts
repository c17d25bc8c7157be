import { type Actor, can } from '@mianmian/core/access/can';
import { type CompetencyScore, scoreCompetencies } from '@mianmian/core/report/competency-scores';
import { type CompetencyProgress, foldProgress, type ProgressPoint } from '@mianmian/core/report/progress';
import type { InterviewHead } from '../../ports/interview-store.ts';
import type { PreparationPorts } from '../../ports/preparation-ports.ts';
import type { SittingRecord } from '../../ports/sitting-store.ts';
import type { TaskRecord } from '../../ports/task-store.ts';
import { type AssessedPair, pairWithQuestions } from '../steps/assessed-pairs.ts';
import { competenciesOfTask } from '../steps/competencies-of-task.ts';

/** Of the newest: each takes some kilobytes to read. */
const ANSWERS_AT_MOST = 500;
/** Of the newest: each brings its tickets along. */
const TASKS_AT_MOST = 60;

export type ProgressView = {
  readonly points: readonly ProgressPoint[];
  readonly competencies: readonly CompetencyProgress[];
};

/**
 * How the actor's competencies moved over handed-in papers, mock interviews that are over, practised answers and tasks,
 * the oldest first, as far back as the latest five hundred scored answers and sixty tasks go; who is not known has none.
 * Runs at the desk say nothing here: their reports judge by the desk's own scorecard, not by competency.
 */
export async function readProgress(
  { store }: Pick<PreparationPorts, 'store'>,
  actor: Actor | null,
): Promise<ProgressView> {
  if (actor === null) return { points: [], competencies: foldProgress([]) };
  const { pairs, sittings, interviews, tasks } = await store.transact(async (tx) => {
    const answers = await tx.answers.listScored(actor.workspaceId, ANSWERS_AT_MOST + 1);
    const own = answers.filter(({ workspaceId }) => can(actor, 'read', { workspaceId }));
    const handedIn = own.some(({ sittingId }) => sittingId !== null)
      ? await tx.sittings.listOfWorkspace(actor.workspaceId)
      : [];
    const over = own.some(({ interviewId }) => interviewId !== null)
      ? await tx.interviews.listOfWorkspace(actor.workspaceId)
      : [];
    const tasksOfAll = await tx.tasks.listHandedIn(actor.workspaceId, TASKS_AT_MOST);
    return {
      pairs: await pairWithQuestions(tx, own),
      sittings: handedIn,
      interviews: over,
      tasks: tasksOfAll.filter(({ workspaceId }) => can(actor, 'read', { workspaceId })),
    };
  });
  const whole = withoutCut(pairs);
  const points = [
    ...whole.filter(({ stored }) => stored.sittingId === null && stored.interviewId === null).map(pointOfPractice),
    ...sittings.flatMap((sitting) => pointOfPaper(sitting, whole)),
    ...interviews.flatMap((interview) => pointOfInterview(interview, whole)),
    ...tasks.flatMap(pointOfTask),
  ].sort((a, b) => a.at - b.at);
  return { points, competencies: foldProgress(points) };
}

/** Where the list ends within a paper or an interview the rest of it is missing. */
function withoutCut(pairs: readonly AssessedPair[]): readonly AssessedPair[] {
  const next = pairs[ANSWERS_AT_MOST]?.stored;
  const cut = next?.sittingId ?? next?.interviewId ?? null;
  const listed = pairs.slice(0, ANSWERS_AT_MOST);
  return cut === null ? listed : listed.filter(({ stored }) => stored.sittingId !== cut && stored.interviewId !== cut);
}

const pointOfPractice = ({ question, stored }: AssessedPair): ProgressPoint => ({
  at: stored.at,
  source: 'practice',
  recordId: stored.questionId,
  title: question.title,
  competencies: judgedBy([{ question, stored }]),
});

function pointOfPaper({ id, sitting }: SittingRecord, pairs: readonly AssessedPair[]): readonly ProgressPoint[] {
  const own = pairs.filter(({ stored }) => stored.sittingId === id);
  if (own.length === 0 || sitting.handedInAt === null) return [];
  const competencies = judgedBy(own);
  return [{ at: sitting.handedInAt, source: 'paper', recordId: id, title: sitting.paperTitle, competencies }];
}

function pointOfInterview(
  { id, title, endedAt }: InterviewHead,
  pairs: readonly AssessedPair[],
): readonly ProgressPoint[] {
  const own = pairs.filter(({ stored }) => stored.interviewId === id);
  if (own.length === 0 || endedAt === null) return [];
  return [{ at: endedAt, source: 'interview', recordId: id, title, competencies: judgedBy(own) }];
}

function pointOfTask(task: TaskRecord): readonly ProgressPoint[] {
  const competencies = competenciesOfTask(task);
  if (task.handedIn === null || competencies.length === 0) return [];
  return [{ at: task.handedIn.at, source: 'task', recordId: task.id, title: task.title, competencies }];
}

const judgedBy = (pairs: readonly AssessedPair[]): readonly CompetencyScore[] =>
  scoreCompetencies(pairs.map(({ question, stored }) => ({ question, evaluation: stored.evaluation }))).filter(
    ({ percent }) => percent !== null,
  );
