import { describe, expect, it } from 'vitest';
import { foldTypingHistory, nextTextId, type TypingRun } from './typing-history.ts';

const run = (at: number, textId: string, charactersPerMinute: number, mode: TypingRun['mode'] = 'copy'): TypingRun => ({
  kind: 'typing-run',
  id: `run-${at}`,
  at,
  mode,
  textId,
  right: 100,
  typed: 100,
  durationMs: 60_000,
  charactersPerMinute,
  accuracyPercent: 100,
  entry: 'composed',
  corrections: 0,
});

describe('the history of typing', () => {
  const exercises = [run(1, 'a', 50), run(2, 'b', 70), run(3, 'a', 60), run(4, 'a', 99, 'reply')];

  it('keeps the modes apart and knows the best of each text', () => {
    const history = foldTypingHistory(exercises, 'copy');
    expect(history.runs.map(({ at }) => at)).toEqual([1, 2, 3]);
    expect([history.best?.at, history.latest?.at]).toEqual([2, 3]);
    expect(history.bestOf.get('a')?.charactersPerMinute).toBe(60);
  });

  it('leads to a text that was never typed, then to the one farthest back', () => {
    const { runs } = foldTypingHistory(exercises, 'copy');
    expect(nextTextId(['a', 'b', 'c'], runs)).toBe('c');
    expect(nextTextId(['a', 'b'], runs)).toBe('b');
    expect(nextTextId([], runs)).toBeNull();
  });
});
