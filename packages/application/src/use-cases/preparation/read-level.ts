import { type Actor, can } from '@mianmian/core/access/can';
import type { LevelJudgement, LevelPiece } from '@mianmian/core/coaching/levels/judge-level';
import type { Level, ShownLevel } from '@mianmian/core/coaching/levels/level';
import type { LevelExercise, LevelGuide } from '@mianmian/core/coaching/levels/level-guide';
import { nextLevelOf, sayLacks } from '@mianmian/core/coaching/levels/say-lacks';
import type { LevelSource, ToldHistory } from '@mianmian/core/coaching/levels/told-history';
import type { AnswerRecord } from '../../ports/answer-store.ts';
import type { DeskReport } from '../../ports/desk-report.ts';
import type { PreparationPorts } from '../../ports/preparation-ports.ts';
import type { Transaction } from '../../ports/store.ts';
import { pairWithQuestions } from '../steps/assessed-pairs.ts';
import { historyAnswerOf, historyDeskOf, historyTasksOf } from '../steps/level-history.ts';

/** Of the newest. */
const ANSWERS_AT_MOST = 300;
/** Of these, the newest first: reading so much for the first time takes some two seconds, in small pieces. */
const CHARACTERS_AT_MOST = 150_000;
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
  const judgement = await judge(history);
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
  const newest = newestOf(listed);
  const pairs = await pairWithQuestions(tx, newest.filter(mayRead));
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
    isCut: listed.length > newest.length || runs.length > DESKS_AT_MOST || tasks.length === TASKS_AT_MOST,
  };
}

/** As many as may be read; the newest always is. */
function newestOf(listed: readonly AnswerRecord[]): readonly AnswerRecord[] {
  let characters = 0;
  const firstTooMany = listed.findIndex(({ answer }, index) => {
    characters += answer.length;
    return index === ANSWERS_AT_MOST || (index > 0 && characters > CHARACTERS_AT_MOST);
  });
  return firstTooMany === -1 ? listed : listed.slice(0, firstTooMany);
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
