import type { Span } from '@mianmian/core/question-bank/evaluation';
import { describe, expect, it } from 'vitest';
import { everyNth, meanOf, openTotals, shareOf } from './scoring-proof/change-of-total.ts';
import { evidenceOf } from './scoring-proof/evidence-clauses.ts';
import { type LabelledAnswer, labelOf, readLabelledAnswers } from './scoring-proof/labelled-answers.ts';

/**
 * Each answer is one text: a clause taken out moves the context of its neighbours, so single cases do move. Measured on
 * all answers: taking evidence out raises one total in seventy by more than a quarter, negating it one in sixty.
 */
const STEP = 0.25;
const RARELY = 0.04;
const NEVER_BEYOND = 2.5;

const { scorer, questionOf, total } = openTotals();
const plain = readLabelledAnswers().filter(({ kind }) => kind === 'plain');
const sample = everyNth(plain, 9);
const withEvidence = sample.flatMap((row) =>
  evidenceOf(scorer.score(questionOf(row), row.answer)).map((span) => ({ row, span })),
);

/** What becomes of totals when every piece of evidence in turn is changed. */
const changesBy = (change: (answer: string, span: Span) => string): readonly number[] =>
  withEvidence.map(({ row, span }) => total(row, change(row.answer, span)) - total(row));

const expectHardlyEverUp = (changes: readonly number[]): void => {
  expect(changes.length).toBeGreaterThan(500);
  expect(shareOf(changes, (change) => change > STEP)).toBeLessThanOrEqual(RARELY);
  expect(Math.max(...changes)).toBeLessThanOrEqual(NEVER_BEYOND);
};

describe('the total of an answer', () => {
  it('does not rise when a clause that holds evidence is taken out, and falls on average', () => {
    const changes = changesBy((answer, { start, end }) => answer.slice(0, start) + answer.slice(end));
    expectHardlyEverUp(changes);
    expect(meanOf(changes)).toBeLessThan(-STEP);
  });

  it.each(['我不会', '我才不会', '我懒得', '没必要'])('does not rise when evidence is denied by %s', (denial) => {
    const changes = changesBy((answer, { start }) => answer.slice(0, start) + denial + answer.slice(start));
    expectHardlyEverUp(changes);
    expect(meanOf(changes)).toBeLessThanOrEqual(0);
  });

  it('does not rise when everything is said again', () => {
    const changes = sample.map((row) => total(row, `${row.answer}\n${row.answer}`) - total(row));
    expect(Math.max(...changes)).toBeLessThanOrEqual(0);
  });

  it('does not rise when the evidence alone is said again', () => {
    const changes = changesBy((answer, { text }) => `${answer}\n${text}`);
    expectHardlyEverUp(changes);
    expect(Math.abs(meanOf(changes))).toBeLessThanOrEqual(0.1);
  });

  it('gains half a point at most, on average and nearly always, by another question’s good answer', () => {
    const good = plain.filter((row) => labelOf(row) >= 8);
    const foreign = (row: LabelledAnswer, index: number): string =>
      good.slice((index * 37) % good.length).find(({ question }) => question !== row.question)?.answer ?? '';
    const changes = sample.map((row, index) => total(row, `${row.answer}\n${foreign(row, index)}`) - total(row));
    expect(meanOf(changes)).toBeLessThanOrEqual(0.5);
    expect(shareOf(changes, (change) => change > 0.5)).toBeLessThanOrEqual(0.08);
    expect(shareOf(changes, (change) => change > 2)).toBeLessThanOrEqual(0.03);
  });
});
