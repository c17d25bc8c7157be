import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gramsOf, indexVocabulary } from './grams.ts';
import { scoreBetween, sumTable, tableOf } from './head-table.ts';
import { countGrams, type LinearHead, scoreStretch, scoreWhole, sumHead } from './linear-model.ts';

const VOCABULARY = indexVocabulary(['道', '道歉', '先道歉', '不', '歉不道']);
const head = (bias: number, inside: readonly number[]): LinearHead => ({
  bias,
  inside: Int8Array.from(inside),
  around: new Int8Array(0),
});
const HEADS = new Map([
  ['sorry', head(-10, [1, 30, 40, -50, 7])],
  ['denial', head(3, [-2, 0, -5, 127, -128])],
]);
const TABLE = tableOf(HEADS, VOCABULARY.size);
const text = fc.string({ unit: fc.constantFrom('先', '道', '歉', '不', '我'), maxLength: 30 });

describe('scoreBetween', () => {
  it('says of every stretch what its heads say one by one', () => {
    fc.assert(
      fc.property(text, (stream) => {
        const grams = gramsOf(stream, VOCABULARY);
        const counts = countGrams(grams);
        const sums = sumTable(
          grams,
          TABLE,
          Array.from({ length: stream.length + 1 }, (_, at) => at),
        );
        for (const [name, one] of HEADS) {
          const column = TABLE.columnOf.get(name) ?? -1;
          for (let start = 0; start <= stream.length; start += 1)
            for (let end = start; end <= stream.length; end += 1)
              expect(scoreBetween(sums, start, end)[column]).toBe(
                scoreStretch(sumHead(grams, one), counts, start, end),
              );
          expect(scoreBetween(sums, 0, stream.length)[column]).toBe(scoreWhole(grams, one));
        }
      }),
      { numRuns: 30 },
    );
  });
});
