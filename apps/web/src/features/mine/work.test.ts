import type { DeskRunSummary } from '@mianmian/contract/desk';
import type { InterviewSummary } from '@mianmian/contract/interview';
import type { SittingSummary } from '@mianmian/contract/sitting';
import type { TaskSummary } from '@mianmian/contract/task';
import { expect, test } from 'vitest';
import { collectWork, countKinds } from './work.ts';

const sitting = (id: string, startedAt: number, status: SittingSummary['status']): SittingSummary => ({
  id,
  status,
  startedAt,
  paperTitle: '客服笔试',
  form: 'short',
  deadlineAt: startedAt + 1,
  handedInAt: null,
  answered: 0,
  questions: 5,
  points: null,
  totalPoints: 45,
});
const interview = (id: string, startedAt: number, endedAt: number | null): InterviewSummary => ({
  id,
  startedAt,
  endedAt,
  minutes: 15,
  title: '售后客服',
  applicationId: null,
  endedBy: endedAt === null ? null : 'candidate',
  turns: 1,
  points: null,
  maxPoints: null,
  staysUntil: null,
});
const run = (id: string, startedAt: number, status: DeskRunSummary['status']): DeskRunSummary => ({
  id,
  startedAt,
  status,
  mode: 'practice',
  scenarioId: 's',
  scenarioTitle: '退货',
  endedAt: null,
  score: null,
  areGatesPassed: null,
});
const task = (id: string, startedAt: number, handedInAt: number | null): TaskSummary => ({
  id,
  startedAt,
  handedInAt,
  title: '一周工单',
  kind: 'data',
  briefId: null,
  points: null,
  max: 100,
});

test('whatever was begun stands in one list, newest first, and says whether one can go on', () => {
  const work = collectWork({
    sittings: [sitting('p1', 10, 'handed-in'), sitting('p2', 70, 'open')],
    interviews: [interview('i1', 60, null), interview('i2', 20, 25)],
    runs: [run('d1', 50, 'paused'), run('d2', 30, 'over')],
    tasks: [task('t1', 40, null), task('t2', 35, 36)],
  });
  expect(work.map(({ id, isOpen }) => `${id}${isOpen ? ' open' : ''}`)).toEqual([
    'p2 open',
    'i1 open',
    'd1 open',
    't1 open',
    't2',
    'd2',
    'i2',
    'p1',
  ]);
});

test('only kinds of which there is something can be chosen', () => {
  const work = collectWork({
    sittings: [],
    interviews: [interview('i1', 60, null)],
    runs: [run('d1', 50, 'over'), run('d2', 30, 'over')],
    tasks: [],
  });
  expect(countKinds(work)).toEqual([
    ['interview', 1],
    ['desk', 2],
  ]);
});
