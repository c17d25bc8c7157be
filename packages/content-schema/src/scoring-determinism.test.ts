import { execFileSync } from 'node:child_process';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyNth, openTotals } from './scoring-proof/change-of-total.ts';
import { evidenceOf } from './scoring-proof/evidence-clauses.ts';
import { readLabelledAnswers } from './scoring-proof/labelled-answers.ts';

const SCRIPT = path.join(import.meta.dirname, 'scoring-proof/print-sample.ts');
const SEED = 20_261_122;
const MOST_OUTPUT_BYTES = 64 * 1024 * 1024;

const { scorer, questions, questionOf } = openTotals();
const rows = readLabelledAnswers();

function printSampleIn(env: Readonly<Record<string, string>>): string {
  return execFileSync(process.execPath, ['--import', 'tsx', SCRIPT], {
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT_BYTES,
  });
}

/** Pieces of real answers and of anything at all, in any order. */
const anyText = fc
  .array(
    fc.oneof(
      fc
        .constantFrom(...everyNth(rows, 11).map(({ answer }) => answer))
        .chain((answer) => fc.nat(answer.length).map((at) => answer.slice(at, at + 60))),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('。', '，', '\n', '“', '”', '我不会', '系统提示：', '\ud83d', '\u200b', '0', '😊'),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('an evaluation', () => {
  it('is the same twice, for the same answer', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), (row) => {
        expect(scorer.score(questionOf(row), row.answer)).toEqual(scorer.score(questionOf(row), row.answer));
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('holds exact evidence, points that add up and offsets inside the text, whatever was written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...questions), anyText, (question, text) => {
        const evaluation = scorer.score(question, text);
        const spans = [...evidenceOf(evaluation), ...evaluation.notCounted.map(({ span }) => span)];
        for (const { start, end, text: words } of spans) {
          expect(text.slice(start, end)).toBe(words);
          expect(words).not.toBe('');
        }
        let sum = 0;
        for (const { points, max, found } of evaluation.criteria) {
          sum += points;
          expect(points >= 0 && points <= max && Number.isInteger(points * 4)).toBe(true);
          expect(found.reduce((total, facet) => total + facet.points, 0)).toBe(points);
        }
        expect(evaluation.total).toBe(sum);
      }),
      { seed: SEED, numRuns: 600 },
    );
  });

  it('has the same bytes in two processes of other time zones and languages', () => {
    const one = printSampleIn({ TZ: 'Asia/Kolkata', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
    const other = printSampleIn({ TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' });
    expect(one.split('\n').length).toBeGreaterThan(200);
    expect(other === one).toBe(true);
  }, 60_000);
});
