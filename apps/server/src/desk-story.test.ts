import { createFoldCache } from '@mianmian/application/desk/fold-cache';
import { handClock } from '@mianmian/application/fixtures/hand-clock';
import { ANNE, must } from '@mianmian/application/fixtures/make-world';
import { memoryStore } from '@mianmian/application/fixtures/memory-store';
import type { DeskPorts } from '@mianmian/application/ports/desk-ports';
import { type DeskAct, doAtDesk } from '@mianmian/application/use-cases/desk/do-at-desk';
import { readDeskReport } from '@mianmian/application/use-cases/desk/read-desk-report';
import { readDeskRun } from '@mianmian/application/use-cases/desk/read-desk-run';
import { replayDeskRun } from '@mianmian/application/use-cases/desk/replay-desk-run';
import { finishDesk, pauseDesk, resumeDesk } from '@mianmian/application/use-cases/desk/stand-at-desk';
import { startDeskRun } from '@mianmian/application/use-cases/desk/start-desk-run';
import { tickDesks } from '@mianmian/application/use-cases/desk/tick-desks';
import { CLOCK } from '@mianmian/core/access/can';
import { seedDice, throwDice } from '@mianmian/core/shared/random';
import { beforeAll, describe, expect, it } from 'vitest';
import { TYPED } from './fixtures/desk-visitor.ts';
import { shippedDesk } from './fixtures/shipped-desk.ts';
import { inProcessBus } from './live/in-process-bus.ts';

const STEPS = 60;
const LINES = [
  '您好，在的，请问有什么可以帮您？',
  '我查一下，请稍等两分钟',
  '今天下午三点前给您答复，请您放心',
  '抱歉让您久等了，请问订单号是多少？',
  '已经为您办好了',
  '请问还有其他可以帮您的吗？',
];

/**
 * A random story of one run: words, tools, closings, pauses, silence, a process that forgets, a ticker that is late, and
 * another process that takes turns at it.
 */
async function tell(story: number) {
  let word = seedDice(story, 'desk-story');
  const below = (limit: number): number => {
    const thrown = throwDice(word);
    word = thrown.word;
    return Math.floor(thrown.unit * limit);
  };
  const clock = handClock();
  let ids = 0;
  const next = () => {
    ids += 1;
    return `id-${story}-${ids}`;
  };
  const ports: DeskPorts = {
    clock,
    ids: { next },
    store: memoryStore(),
    content: shippedDesk,
    cache: createFoldCache(8),
    sessions: createFoldCache(8),
    bus: inProcessBus(),
  };
  let foldsFromStart = 0;
  const other: DeskPorts = {
    ...ports,
    cache: createFoldCache(8),
    store: {
      transact: (work) =>
        ports.store.transact((tx) => {
          const listEntries: typeof tx.desks.listEntries = (id, after = 0) => {
            if (after === 0) foldsFromStart += 1;
            return tx.desks.listEntries(id, after);
          };
          return work({ ...tx, desks: { ...tx.desks, listEntries } });
        }),
    },
  };
  const told: number[] = [];
  const scenarioId = story % 2 === 0 ? 'peak-four-chats' : 'stalled-parcel';
  const started = { eventId: 'start', scenarioId, mode: 'practice', seed: story } as const;
  const { id: runId, events } = must(await startDeskRun(ports, ANNE, started));
  told.push(...events.map(({ sequence }) => sequence));
  ports.bus.subscribe(runId, (heard) => {
    if (heard === 'missed') throw new Error('nothing gets lost within one process');
    for (const one of heard) if (one.kind === 'happened') told.push(one.event.sequence);
  });
  for (let step = 0; step < STEPS; step += 1) {
    clock.advance(below(story % 3 === 0 ? 90_000 : 20_000));
    const at = below(2) === 0 ? ports : other;
    if (below(3) === 0) await tickDesks(at, CLOCK, 10);
    if (below(4) === 0) ports.cache.drop(runId);
    const chat = `c${1 + below(4)}`;
    const what = below(20);
    const eventId = `event-${step}`;
    const say: DeskAct = { kind: 'say', chat, text: LINES[below(LINES.length)] ?? '', typing: TYPED };
    const look: DeskAct = { kind: 'tool', chat, tool: 'query_order', args: { key: 'c-fang' } };
    const close: DeskAct = { kind: 'close', chat };
    if (what === 0) await pauseDesk(at, ANNE, { runId, eventId });
    else if (what < 4) await resumeDesk(at, ANNE, { runId, eventId });
    else await doAtDesk(at, ANNE, { runId, eventId, act: what === 4 ? close : what < 8 ? look : say });
  }
  await finishDesk(ports, ANNE, { runId, eventId: 'finish' });
  ports.cache.drop(runId);
  return { ports, runId, told, foldsFromStart };
}

describe('any story of a run at the desk', { timeout: 60_000 }, () => {
  beforeAll(() => void shippedDesk(), 60_000);

  it('is told once and in order, folds again to the very same events, and makes a film of them', async () => {
    for (let story = 1; story <= 24; story += 1) {
      const { ports, runId, told, foldsFromStart } = await tell(story);
      const { events, status } = must(await readDeskRun(ports, ANNE, runId));
      expect(status).toBe('over');
      // When it first meets the run, at the latest before an input; afterwards it reads only what it missed.
      expect(foldsFromStart).toBeLessThanOrEqual(2);
      expect(told).toEqual(events.map((_, index) => index + 1));
      const { frames } = must(await replayDeskRun(ports, ANNE, runId));
      expect(frames.map(({ sequence }) => sequence)).toEqual(told);
      const report = must(await readDeskReport(ports, ANNE, runId));
      expect(report.events).toEqual(events);
    }
  });
});
