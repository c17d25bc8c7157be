import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashRuns, indexStreams, markRuns } from './run-index.ts';

/** Of few letters, so that runs meet often. */
const stream = fc.string({ unit: fc.constantFrom('一', '二', 'a', '\ufffd'), maxLength: 60 });

describe('markRuns', () => {
  it('marks every place where a run of the indexed streams begins, and no other', () => {
    fc.assert(
      fc.property(fc.array(stream), stream, fc.integer({ min: 1, max: 6 }), (indexed, text, length) => {
        const marks = markRuns(text, indexStreams(indexed, length));
        const expected = Array.from(text, (_, at) => {
          const run = text.slice(at, at + length);
          return run.length === length && indexed.some((other) => other.includes(run)) ? 1 : 0;
        });
        expect([...marks]).toEqual(expected);
      }),
    );
  });

  it('marks nothing where nothing is indexed, or only what is shorter than a run', () => {
    expect([...markRuns('我先道歉', indexStreams([], 2))]).toEqual([0, 0, 0, 0]);
    expect([...markRuns('我先道歉', indexStreams(['我'], 2))]).toEqual([0, 0, 0, 0]);
  });
});

describe('hashRuns', () => {
  it('gives equal runs one hash wherever they stand', () => {
    const hashes = hashRuns('先道歉再道歉', 2);
    expect(hashes).toHaveLength(5);
    expect(hashes[1]).toBe(hashes[4]);
    expect(new Set(hashes).size).toBe(4);
  });
});
