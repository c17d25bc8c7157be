import type { LevelGuide } from '@mianmian/core/coaching/levels/level-guide';
import { findNoDeeds } from '@mianmian/core/coaching/levels/not-deeds';
import { readDeed } from '@mianmian/core/coaching/levels/read-deed';
import type { HistoryAnswer, HistoryDesk, HistoryTask, LevelSource } from '@mianmian/core/coaching/levels/told-history';
import type { ChatReport } from '@mianmian/core/simulation/report/run-report';
import type { DeskReport } from '../../ports/desk-report.ts';
import type { TaskRecord } from '../../ports/task-store.ts';
import type { AssessedPair } from './assessed-pairs.ts';

/** Lines of the scorecard that are deeds by themselves when they are full. */
const DEED_LINES: ReadonlySet<string> = new Set(['facts', 'checking', 'record']);

/** A stored answer; what its scorer did not count tells no deed either. */
export function historyAnswerOf({ question, stored }: AssessedPair): HistoryAnswer {
  const { answer: text, evaluation } = stored;
  const found = evaluation.notCounted.map(({ reason, span: { start, end } }) => ({ reason, start, end }));
  return { source: sourceOf({ question, stored }), questionId: question.id, text, ...findNoDeeds(text, found) };
}

function sourceOf({ question, stored }: AssessedPair): LevelSource {
  const { title } = question;
  const { at, sittingId, interviewId, questionId } = stored;
  if (sittingId !== null) return { kind: 'paper', recordId: sittingId, title, at };
  if (interviewId !== null) return { kind: 'interview', recordId: interviewId, title, at };
  return { kind: 'practice', recordId: questionId, title, at };
}

/**
 * A run's report: what its right outcomes demanded and was done, with the level that the guide gives it. Holding the level
 * down takes a harm (what must not be, a severe violation, a customer misled); what was only left undone is named.
 */
export function historyDeskOf(report: DeskReport, { deeds }: LevelGuide): HistoryDesk {
  const { chats } = report;
  const did = [...new Set(chats.flatMap(namesDone))];
  const failed = chats.flatMap(({ gates }) => gates.filter(({ isPassed }) => !isPassed));
  const harms = failed.filter(({ kind }) => kind === 'forbidden' || kind === 'violation');
  const others = failed.filter((gate) => !harms.includes(gate));
  const isMisled = chats.some(({ ending }) => ending === 'misled');
  return {
    source: { kind: 'desk', recordId: report.runId, title: report.scenario.title, at: report.endedAt },
    areGatesPassed: harms.length === 0 && !isMisled,
    did: did.map((name) => ({ name, level: deeds.get(name) ?? readDeed(name) })),
    failed: [...new Set([...harms, ...others].map(({ name }) => name))],
  };
}

const namesDone = ({ gates, sections }: ChatReport): readonly string[] => [
  ...gates.filter(({ kind, isPassed }) => kind === 'required' && isPassed).map(({ name }) => name),
  ...sections
    .flatMap(({ lines }) => lines)
    .filter(({ id, points, max }) => DEED_LINES.has(id) && points === max && max > 0)
    .map(({ name }) => name),
];

/** A data task that was handed in; a guide that was written says nothing of a level. */
export function historyTasksOf(task: TaskRecord): readonly HistoryTask[] {
  if (task.kind !== 'data' || task.handedIn === null) return [];
  const { at, work, grade } = task.handedIn;
  const named = new Set(work.topCauses.slice(0, 3));
  return [
    {
      source: { kind: 'task', recordId: task.id, title: task.title, at },
      classified: grade.classification.accuracy,
      topCauses: task.given.truth.topCauses.filter((id) => named.has(id)).length,
      proposal: work.proposal,
    },
  ];
}
