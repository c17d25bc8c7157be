import type { DeskRunSummary } from '@mianmian/contract/desk';
import type { InterviewSummary } from '@mianmian/contract/interview';
import type { SittingSummary } from '@mianmian/contract/sitting';
import type { TaskSummary } from '@mianmian/contract/task';

export const WORK_KINDS = ['paper', 'interview', 'desk', 'task'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

type Frame = { readonly id: string; readonly startedAt: number; readonly isOpen: boolean };
/** One thing that was begun, as the list shows it. */
export type Work = Frame &
  (
    | { readonly kind: 'paper'; readonly sitting: SittingSummary }
    | { readonly kind: 'interview'; readonly interview: InterviewSummary }
    | { readonly kind: 'desk'; readonly run: DeskRunSummary }
    | { readonly kind: 'task'; readonly task: TaskSummary }
  );

type Lists = {
  readonly sittings: readonly SittingSummary[];
  readonly interviews: readonly InterviewSummary[];
  readonly runs: readonly DeskRunSummary[];
  readonly tasks: readonly TaskSummary[];
};

/** Whatever was begun in one list, newest first. */
export function collectWork({ sittings, interviews, runs, tasks }: Lists): readonly Work[] {
  const all: readonly Work[] = [
    ...sittings.map((sitting) => ({
      kind: 'paper' as const,
      sitting,
      isOpen: sitting.status === 'open',
      ...of(sitting),
    })),
    ...interviews.map((interview) => ({
      kind: 'interview' as const,
      interview,
      isOpen: interview.endedAt === null,
      ...of(interview),
    })),
    ...runs.map((run) => ({ kind: 'desk' as const, run, isOpen: run.status !== 'over', ...of(run) })),
    ...tasks.map((task) => ({ kind: 'task' as const, task, isOpen: task.handedInAt === null, ...of(task) })),
  ];
  return [...all].sort((a, b) => b.startedAt - a.startedAt || (a.id < b.id ? -1 : 1));
}

const of = ({ id, startedAt }: { readonly id: string; readonly startedAt: number }) => ({ id, startedAt });

/** How many there are of each kind that has any, in the order of WORK_KINDS. */
export const countKinds = (work: readonly Work[]): readonly (readonly [WorkKind, number])[] =>
  WORK_KINDS.map((kind) => [kind, work.filter((each) => each.kind === kind).length] as const).filter(
    ([, count]) => count > 0,
  );
