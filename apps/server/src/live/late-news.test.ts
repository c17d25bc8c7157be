import { must } from '@mianmian/application/fixtures/make-world';
import type { DeskNews } from '@mianmian/application/ports/desk-bus';
import { watchDesk } from '@mianmian/application/use-cases/desk/watch-desk';
import { describe, expect, it } from 'vitest';
import { DESK_TEST, openTutorial, pass } from '../fixtures/desk-visitor.ts';
import { createListeners } from './listeners.ts';

/** Somebody watches at a process to which news of the run comes only as the test lets it come. */
async function watchElsewhere() {
  const { server, run, at } = await openTutorial();
  const listeners = createListeners();
  const desk = { ...server.desk, bus: { publish: () => undefined, subscribe: listeners.subscribe } };
  const record = await server.world.store.transact((tx) => tx.desks.find(run.id));
  if (record === null) throw new Error('the run was opened');
  const { subjectPersonId: personId, workspaceId } = record;
  const actor = { personId, workspaceId, standing: 'guest', memberships: [] } as const;
  await pass(server, 15_000);
  const watch = must(await watchDesk(desk, actor, { runId: run.id, after: 0 }));
  const past = (await watch.next()) ?? [];
  return { server, at, watch, past, come: (heard: readonly DeskNews[] | 'missed') => listeners.tell(run.id, heard) };
}

const eventsOf = (news: readonly DeskNews[] | null) =>
  (news ?? []).flatMap((one) => (one.kind === 'happened' ? [one.event] : []));

describe('whoever watches a desk at another process', DESK_TEST, () => {
  it('reads in the log what was missed, once', async () => {
    const { at, watch, past, come } = await watchElsewhere();
    const { event } = await at.say('您好，在的，我看一下您的订单');
    come('missed');
    const told = await watch.next();
    expect(eventsOf(told)).toContainEqual(event);
    expect(eventsOf(told)[0]?.sequence).toBe(eventsOf(past).length + 1);
    const clock = { virtualMs: 1, serverNow: 1, isRunning: true, closesAtMs: null };
    come([{ kind: 'happened', event, clock }]);
    come([{ kind: 'typing', chats: [] }]);
    expect(await watch.next()).toEqual([{ kind: 'typing', chats: [] }]);
    watch.close();
  });

  it('is not told how the run stood before by news that comes late', async () => {
    const { at, watch, past, come } = await watchElsewhere();
    const [old] = past;
    const { event, clock } = await at.say('您好，在的，我看一下您的订单');
    if (old === undefined) throw new Error('a customer had come');
    come([old, { kind: 'typing', chats: ['c1'] }, { kind: 'stood', status: 'paused', clock }]);
    come([{ kind: 'happened', event, clock }]);
    expect(await watch.next()).toEqual([{ kind: 'happened', event, clock }]);
    watch.close();
  });
});
