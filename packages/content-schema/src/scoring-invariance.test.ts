import { describe, expect, it } from 'vitest';
import { everyNth, meanOf, openTotals, shareOf } from './scoring-proof/change-of-total.ts';
import { IDENTITY_SWAPS } from './scoring-proof/identity-swaps.ts';
import { readLabelledAnswers } from './scoring-proof/labelled-answers.ts';
import { REWORDINGS } from './scoring-proof/rewordings.ts';

/** scorer.md: mean change of a total out of ten. */
const MEAN_CHANGE = 0.5;
/** And what one answer in twenty at most may exceed. */
const RARE_CHANGE = 2;
const RARE = 0.05;
/** scorer.md: who somebody is changes nothing; a quarter point is one step. */
const STEP = 0.25;
const FEWEST_SWAPPED = 8;

const { total } = openTotals();
const plain = readLabelledAnswers().filter(({ kind }) => kind === 'plain');
const sample = everyNth(plain, 9);

describe('an answer written another way', () => {
  it.each(REWORDINGS)('keeps its points with $id', ({ reword }) => {
    const changes = sample.map((row) => Math.abs(total(row, reword(row.answer)) - total(row)));
    expect(changes.length).toBeGreaterThan(200);
    expect(meanOf(changes)).toBeLessThanOrEqual(MEAN_CHANGE);
    expect(shareOf(changes, (change) => change > RARE_CHANGE)).toBeLessThanOrEqual(RARE);
  });
});

describe('an answer by somebody else', () => {
  it.each(IDENTITY_SWAPS)('keeps its points with another $id', ({ swap }) => {
    const swapped = plain.filter((row) => swap(row.answer) !== row.answer);
    const changes = (swapped.length > 300 ? everyNth(swapped, 5) : swapped).map(
      (row) => total(row, swap(row.answer)) - total(row),
    );
    expect(changes.length).toBeGreaterThanOrEqual(FEWEST_SWAPPED);
    expect(Math.max(...changes.map(Math.abs))).toBeLessThanOrEqual(STEP);
    expect(Math.abs(meanOf(changes))).toBeLessThanOrEqual(0.01);
  });
});
