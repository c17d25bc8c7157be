import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramsOf, indexVocabulary } from './grams.ts';
import { scoreStretches, tableOf } from './head-table.ts';
import { CONTEXT, type LinearHead, sumInside } from './linear-model.ts';

const GRAMS = ['道', '道歉', '先道歉', '不', '歉不道', '不先'];
const VOCABULARY = indexVocabulary(GRAMS);
const head = (bias: number, inside: readonly number[], around: readonly number[] = []): LinearHead => ({
  bias,
  inside: Int8Array.from(inside),
  around: Int8Array.from(around),
});
const SORRY = head(-10, [1, 30, 40, -50, 7, 0]);
const DENIAL = head(3, [-2, 0, -5, 127, -128, 9], [0, 60, 0, 0, 0, -70]);
const HEADS = [SORRY, DENIAL];
const TABLE = tableOf(HEADS, VOCABULARY);

/** Numbers of all known grams of some words, repeats included; only pairs, if so asked. */
const knownIn = (words: string, lengths: readonly number[] = [1, 2, 3]): readonly number[] =>
  lengths.flatMap((length) =>
    Array.from(words, (_, at) => GRAMS.indexOf(words.slice(at, at + length)))
      .slice(0, Math.max(0, words.length - length + 1))
      .filter((id) => id >= 0),
  );
const sum = (ids: readonly number[], weights: Int8Array): number =>
  ids.reduce((total, id) => total + (weights[id] ?? 0), 0);

/** The definition: weights inside and, for a head that looks there, around, damped by the number of grams. */
function scoreByHand(stream: string, { bias, inside, around }: LinearHead, start: number, end: number): number {
  const own = knownIn(stream.slice(start, end));
  const before = stream.slice(Math.max(0, start - CONTEXT), start);
  const near = around.length > 0 ? [...knownIn(before, [2]), ...knownIn(stream.slice(end, end + CONTEXT), [2])] : [];
  return bias + (sum(own, inside) + sum(near, around)) / Math.sqrt(own.length + near.length + 4);
}

const streams = fc.string({ unit: fc.constantFrom('先', '道', '歉', '不', '我'), maxLength: 40 });
const stretchesIn = (stream: string) =>
  Array.from({ length: stream.length + 1 }, (_, start) =>
    Array.from({ length: stream.length + 1 - start }, (__, length) => ({ start, end: start + length })),
  ).flat();

describe('a table of heads', () => {
  it('says of every stretch what the heads say one by one', () => {
    fc.assert(
      fc.property(streams, (stream) => {
        const grams = gramsOf(stream, VOCABULARY);
        const stretches = stretchesIn(stream);
        const expected = stretches.flatMap(({ start, end }) =>
          HEADS.map((one) => scoreByHand(stream, one, start, end)),
        );
        expect([...scoreStretches(grams, TABLE, stretches)]).toEqual(expected);
        for (const { start, end } of stretches)
          for (const one of HEADS)
            expect(sumInside(grams, one, start, end)).toBe(sum(knownIn(stream.slice(start, end)), one.inside));
      }),
      { numRuns: 40 },
    );
  });

  it('hears a denial in the stretch, and around it only where a head looks there', () => {
    const looking = head(-10, [1, 30, 40, 0, 0, 0], [0, 60, 0, 0, 0, 0]);
    const blind = head(-10, [1, 30, 40, 0, 0, 0]);
    const table = tableOf([looking, blind], VOCABULARY);
    const scores = scoreStretches(gramsOf('道歉我先查', VOCABULARY), table, [{ start: 2, end: 5 }]);
    expect([...scores]).toEqual([-10 + 60 / Math.sqrt(1 + 4), -10]);
  });

  it('keeps a head that is given twice once', () => expect(tableOf([SORRY, SORRY], VOCABULARY).heads).toEqual([SORRY]));

  it('may be empty', () => {
    const scores = scoreStretches(gramsOf('道歉', VOCABULARY), tableOf([], VOCABULARY), [{ start: 0, end: 2 }]);
    expect(scores).toHaveLength(0);
  });
});
