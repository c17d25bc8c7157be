import { describe, expect, it } from 'vitest';
import type { ServiceChat, ServiceEvent } from './service-event.ts';
import { serviceFigures } from './service-figures.ts';

const at = (seconds: number, from: ServiceEvent['from'], isAutomatic = false): ServiceEvent => ({
  atMs: seconds * 1_000,
  chat: 'a',
  from,
  isAutomatic,
  characters: 5,
});
const chat = (events: readonly ServiceEvent[], acceptedS = 0, endedS = 300): ServiceChat => ({
  id: 'a',
  acceptedMs: acceptedS * 1_000,
  endedMs: endedS * 1_000,
  events,
  actionsMs: events.flatMap(({ from, atMs }) => (from === 'agent' ? [atMs] : [])),
  urgentFromMs: null,
});

describe('serviceFigures', () => {
  it('measures a turn from its first customer message to the first human reply', () => {
    const figures = serviceFigures([
      chat([
        at(0, 'customer'),
        at(1, 'agent', true),
        at(5, 'customer'),
        at(20, 'agent'),
        at(30, 'customer'),
        at(40, 'agent'),
      ]),
    ]);
    expect(figures).toMatchObject({ firstResponseMeanMs: 20_000, responseMeanMs: 15_000, firstWithinThirtySeconds: 1 });
  });

  it('counts waiting from when the chat was taken', () => {
    expect(serviceFigures([chat([at(0, 'customer'), at(20, 'agent')], 15)]).firstResponseMeanMs).toBe(5_000);
  });

  it('counts an unanswered turn as a breach in every figure', () => {
    const figures = serviceFigures([chat([at(0, 'customer'), at(10, 'agent'), at(290, 'customer')])]);
    expect(figures).toMatchObject({ unansweredTurns: 1, withinThreeMinutes: 0.5, responseMeanMs: 95_000 });
  });

  it('weights concurrency by time', () => {
    const figures = serviceFigures([chat([], 0, 100), chat([], 50, 100)]);
    expect(figures).toMatchObject({ concurrentMean: 1.5, concurrentMax: 2 });
  });

  it('has nothing to say about nothing', () => {
    expect(serviceFigures([])).toMatchObject({
      firstResponseP90Ms: null,
      answersPerQuestion: null,
      concurrentMean: null,
    });
  });
});
