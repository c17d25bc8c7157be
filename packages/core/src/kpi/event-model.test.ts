import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { focusedMs, queueDiscipline } from './attention.ts';
import { bandFigures, concurrency } from './concurrency.ts';
import { countedMs, effectiveFirstMs, responseTurns } from './response-turns.ts';
import type { ServiceChat, ServiceEvent } from './service-event.ts';
import { serviceFigures } from './service-figures.ts';

const eventArbitrary = fc.record({
  gapMs: fc.integer({ min: 0, max: 240_000 }),
  from: fc.constantFrom('customer' as const, 'agent' as const),
  isAutomatic: fc.boolean(),
  isEffective: fc.boolean(),
  characters: fc.integer({ min: 1, max: 80 }),
});

/** A chat of any course: events in the order of time, accepted before or after the first, ended after the last. */
const chatArbitrary = (id: string): fc.Arbitrary<ServiceChat> =>
  fc
    .record({
      startMs: fc.integer({ min: 0, max: 500_000 }),
      acceptedAfterMs: fc.integer({ min: 0, max: 60_000 }),
      tailMs: fc.integer({ min: 0, max: 300_000 }),
      plans: fc.array(eventArbitrary, { maxLength: 12 }),
    })
    .map(({ startMs, acceptedAfterMs, tailMs, plans }) => {
      let atMs = startMs;
      const events = plans.map(({ gapMs, from, isAutomatic, isEffective, characters }): ServiceEvent => {
        atMs += gapMs;
        return { atMs, chat: id, from, isAutomatic: from === 'agent' && isAutomatic, isEffective, characters };
      });
      return chatOf(id, events, startMs + acceptedAfterMs, atMs + acceptedAfterMs + tailMs);
    });

const chatsArbitrary = fc
  .integer({ min: 1, max: 8 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => chatArbitrary(`c${index}`))));

function chatOf(id: string, events: readonly ServiceEvent[], acceptedMs: number, endedMs: number): ServiceChat {
  const actionsMs = events.flatMap(({ from, isAutomatic, atMs }) => (from === 'agent' && !isAutomatic ? [atMs] : []));
  return { id, acceptedMs, endedMs, events, actionsMs, urgentFromMs: null };
}

const moved = (chat: ServiceChat, byMs: number): ServiceChat => ({
  ...chat,
  acceptedMs: chat.acceptedMs + byMs,
  endedMs: chat.endedMs + byMs,
  events: chat.events.map((event) => ({ ...event, atMs: event.atMs + byMs })),
  actionsMs: chat.actionsMs.map((atMs) => atMs + byMs),
});

describe('the event model, whatever the chat', () => {
  it('waits never less than nothing, and an unanswered turn is the last one', () => {
    fc.assert(
      fc.property(chatArbitrary('a'), (chat) => {
        const turns = responseTurns(chat);
        for (const turn of turns) expect(turn.elapsedMs).toBeGreaterThanOrEqual(0);
        expect(turns.slice(0, -1).every(({ responseMs }) => responseMs !== null)).toBe(true);
        for (const turn of turns) if (turn.responseMs === null) expect(countedMs(turn)).toBeGreaterThanOrEqual(180_000);
      }),
    );
  });

  it('hears no machine: automatic messages change no figure', () => {
    fc.assert(
      fc.property(chatArbitrary('a'), (chat) => {
        const spoken = chat.events.filter(({ isAutomatic }) => !isAutomatic);
        const quiet = { ...chat, events: spoken };
        expect(responseTurns(quiet)).toEqual(responseTurns(chat));
        expect(effectiveFirstMs(quiet)).toBe(effectiveFirstMs(chat));
      }),
    );
  });

  it('takes a message sent in two halves for one turn', () => {
    fc.assert(
      fc.property(chatArbitrary('a'), (chat) => {
        const doubled = chat.events.flatMap((event) => (event.from === 'customer' ? [event, event] : [event]));
        expect(responseTurns({ ...chat, events: doubled })).toEqual(responseTurns(chat));
      }),
    );
  });

  it('knows no zero of time', () => {
    fc.assert(
      fc.property(chatsArbitrary, fc.integer({ min: 1, max: 1_000_000 }), (chats, byMs) => {
        const later = chats.map((chat) => moved(chat, byMs));
        expect(serviceFigures(later)).toEqual(serviceFigures(chats));
        expect(bandFigures(later)).toEqual(bandFigures(chats));
      }),
    );
  });

  it('gives shares between nothing and all, and no reply that informs before the first reply', () => {
    fc.assert(
      fc.property(chatsArbitrary, (chats) => {
        const { withinThreeMinutes, firstWithinThirtySeconds, queueRight } = serviceFigures(chats);
        for (const share of [withinThreeMinutes, firstWithinThirtySeconds, queueRight]) {
          expect(share === null || (share >= 0 && share <= 1)).toBe(true);
        }
        for (const chat of chats) {
          const [first] = responseTurns(chat);
          if (first !== undefined && first.responseMs !== null && first.responseMs < 180_000)
            expect(effectiveFirstMs(chat) ?? 0).toBeGreaterThanOrEqual(first.responseMs);
        }
      }),
    );
  });

  it('shares all open time out among concurrencies, and all turns among bands', () => {
    fc.assert(
      fc.property(chatsArbitrary, (chats) => {
        const { mean, max } = concurrency(chats);
        expect(max).toBeLessThanOrEqual(chats.length);
        expect(mean === null || (mean >= 1 && mean <= max)).toBe(true);
        const bands = bandFigures(chats);
        const turns = chats.flatMap(responseTurns).length;
        expect(bands.reduce((sum, band) => sum + band.turns, 0)).toBeLessThanOrEqual(turns);
      }),
    );
  });

  it('never gives more attention than the clock has', () => {
    fc.assert(
      fc.property(chatsArbitrary, (chats) => {
        const spent = focusedMs(chats).reduce((sum, ms) => sum + ms, 0);
        const fromMs = Math.min(...chats.map(({ acceptedMs }) => acceptedMs));
        const toMs = Math.max(0, ...chats.flatMap(({ actionsMs }) => actionsMs));
        expect(spent).toBeLessThanOrEqual(Math.max(0, toMs - fromMs));
      }),
    );
  });
});

const at = (chat: string, seconds: number, from: ServiceEvent['from'], isEffective = true): ServiceEvent => ({
  atMs: seconds * 1_000,
  chat,
  from,
  isAutomatic: false,
  isEffective,
  characters: 10,
});

describe('counted by hand', () => {
  it('a first reply that says nothing is a first response but not an effective one', () => {
    const chat = chatOf('a', [at('a', 0, 'customer'), at('a', 5, 'agent', false), at('a', 45, 'agent')], 0, 60_000);
    expect(serviceFigures([chat])).toMatchObject({ firstResponseMeanMs: 5_000, effectiveFirstMeanMs: 45_000 });
  });

  it('whoever has waited longest comes first, unless another is urgent', () => {
    const a = chatOf('a', [at('a', 0, 'customer'), at('a', 10, 'agent'), at('a', 12, 'customer')], 0, 100_000);
    const b = chatOf('b', [at('b', 2, 'customer'), at('b', 30, 'agent')], 2_000, 100_000);
    const c = chatOf('c', [at('c', 5, 'customer'), at('c', 20, 'agent')], 5_000, 100_000);
    // From a at 10 s to c (waiting since 5 s) though b waits since 2 s: wrong. From c at 20 s to b: right.
    expect(queueDiscipline([a, b, c])).toEqual({ choices: 2, right: 0.5 });
    expect(queueDiscipline([a, b, { ...c, urgentFromMs: 6_000 }])).toEqual({ choices: 2, right: 1 });
  });

  it('attention begins when the customer has written and the agent is free', () => {
    const a = chatOf(
      'a',
      [at('a', 0, 'customer'), at('a', 10, 'agent'), at('a', 60, 'customer'), at('a', 75, 'agent')],
      0,
      80_000,
    );
    const b = chatOf('b', [at('b', 5, 'customer'), at('b', 30, 'agent')], 5_000, 80_000);
    expect(focusedMs([a, b])).toEqual([25_000, 20_000]);
  });

  it('figures stand in the band that was open when the turn began', () => {
    const chats = ['a', 'b', 'c'].map((id) => chatOf(id, [at(id, 10, 'customer'), at(id, 50, 'agent')], 0, 100_000));
    const alone = chatOf('d', [at('d', 200, 'customer'), at('d', 210, 'agent')], 200_000, 220_000);
    expect(bandFigures([...chats, alone])).toMatchObject([
      { id: '1-2', timeMs: 20_000, turns: 1, responseMeanMs: 10_000, withinThirtySeconds: 1 },
      { id: '3-5', timeMs: 100_000, turns: 3, responseMeanMs: 40_000, withinThirtySeconds: 0, withinThreeMinutes: 1 },
      { id: '6-8', timeMs: 0, turns: 0, responseMeanMs: null },
    ]);
  });

  it('characters are typed unless a phrase or the clipboard brought them', () => {
    const events = [at('a', 0, 'customer'), { ...at('a', 5, 'agent'), inserted: 4, pasted: 3 }];
    expect(serviceFigures([chatOf('a', events, 0, 9_000)])).toMatchObject({
      agentCharacters: 10,
      typedCharacters: 3,
      insertedCharacters: 4,
      pastedCharacters: 3,
      answersPerQuestion: 1,
    });
  });
});
