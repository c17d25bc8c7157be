import { type Actor, can } from '@mianmian/core/access/can';
import type { LevelJudgement, LevelPiece } from '@mianmian/core/coaching/levels/judge-level';
import type { Level, ShownLevel } from '@mianmian/core/coaching/levels/level';
import type { LevelExercise, LevelGuide } from '@mianmian/core/coaching/levels/level-guide';
import { nextLevelOf, sayLacks } from '@mianmian/core/coaching/levels/say-lacks';
import type { LevelSource, ToldHistory } from '@mianmian/core/coaching/levels/told-history';
import type { DeskReport } from '../../ports/desk-report.ts';
import type { PreparationPorts } from '../../ports/preparation-ports.ts';
import type { Transaction } from '../../ports/store.ts';
import { pairWithQuestions } from '../steps/assessed-pairs.ts';
import { historyAnswerOf, historyDeskOf, historyTasksOf } from '../steps/level-history.ts';

/** Of the newest: reading one takes about a millisecond. */
const ANSWERS_AT_MOST = 300;
/** Of the newest: each report takes some tens of kilobytes to read. */
const DESKS_AT_MOST = 50;
/** Of the newest: each brings its tickets along. */
const TASKS_AT_MOST = 20;
const PIECES_AT_MOST = 40;

export type LevelReport = {
  readonly level: Level;
  readonly pieces: readonly (Omit<LevelPiece, 'source'> & LevelSource)[];
  readonly held: { readonly recordId: string; readonly title: string; readonly reason: string } | null;
  readonly next: {
    readonly level: ShownLevel;
    readonly lacks: readonly string[];
    readonly steps: readonly LevelExercise[];
  } | null;
  readonly basis: {
    readonly answers: number;
    readonly desks: number;
    readonly tasks: number;
    readonly isCut: boolean;
  };
};

/**
 * The actor's level (能力层级) from everything handed in: papers, mock interviews, practice, finished runs at the desk and
 * data tasks, as far back as the newest of each go; who is not known has none.
 */
export async function readLevel(
  { store, preparation }: Pick<PreparationPorts, 'store' | 'preparation'>,
  actor: Actor | null,
): Promise<LevelReport> {
  const { judge, guide } = preparation.levels();
  const { history, isCut } =
    actor === null
      ? { history: { answers: [], desks: [], tasks: [] }, isCut: false }
      : await store.transact((tx) => readHistory(tx, actor, guide));
  const judgement = judge(history);
  return {
    level: judgement.level,
    pieces: judgement.pieces.slice(0, PIECES_AT_MOST).map(({ source, ...piece }) => ({ ...piece, ...source })),
    held: heldOf(judgement),
    next: nextOf(judgement, guide),
    basis: {
      answers: history.answers.length,
      desks: history.desks.length,
      tasks: history.tasks.length,
      isCut,
    },
  };
}

async function readHistory(
  tx: Transaction,
  actor: Actor,
  guide: LevelGuide,
): Promise<{ readonly history: ToldHistory; readonly isCut: boolean }> {
  const mayRead = ({ workspaceId }: { readonly workspaceId: string }): boolean => can(actor, 'read', { workspaceId });
  const listed = await tx.answers.listScored(actor.workspaceId, ANSWERS_AT_MOST + 1);
  const pairs = await pairWithQuestions(tx, listed.slice(0, ANSWERS_AT_MOST).filter(mayRead));
  const runs = (await tx.desks.listOfWorkspace(actor.workspaceId)).filter(
    (run) => run.status === 'over' && run.mode !== 'agent' && mayRead(run),
  );
  const reports: DeskReport[] = [];
  for (const { id } of runs.slice(0, DESKS_AT_MOST)) {
    const report = await tx.desks.findReport(id);
    if (report !== null) reports.push(report);
  }
  const tasks = (await tx.tasks.listHandedIn(actor.workspaceId, TASKS_AT_MOST)).filter(mayRead);
  return {
    history: {
      answers: pairs.map(historyAnswerOf),
      desks: reports.map((report) => historyDeskOf(report, guide)),
      tasks: tasks.flatMap(historyTasksOf),
    },
    isCut: listed.length > ANSWERS_AT_MOST || runs.length > DESKS_AT_MOST || tasks.length === TASKS_AT_MOST,
  };
}

function heldOf({ heldBy }: LevelJudgement): LevelReport['held'] {
  if (heldBy === null) return null;
  const { recordId, title } = heldBy.source;
  const failed = heldBy.failed.join('、');
  return { recordId, title, reason: `最近一次演练没过关：${failed}。过关以后，更高一层的表现才算数。` };
}

function nextOf(judgement: LevelJudgement, { exercises }: LevelGuide): LevelReport['next'] {
  const level = nextLevelOf(judgement);
  return level === null ? null : { level, lacks: sayLacks(judgement, level), steps: exercises[level] };
}
