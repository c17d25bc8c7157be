import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type DiceWord, throwDice } from '../shared/random.ts';
import type { GradedAnswer } from './graded-answer.ts';
import { measureAgreement } from './measure-agreement.ts';

const EVALUATE = fileURLToPath(new URL('../../../../../shared/benchmark/evaluate.mjs', import.meta.url));
const MAXIMA = { calm: 3, ask: 3, solve: 4 };

/** Answers whose scores follow their labels with some noise; the same ones for the same seed. */
function gradedAnswers(count: number, seed: DiceWord): readonly GradedAnswer[] {
  let word = seed;
  const roll = (sides: number): number => {
    const thrown = throwDice(word);
    word = thrown.word;
    return Math.floor(thrown.unit * sides);
  };
  return Array.from({ length: count }, (_, index): GradedAnswer => {
    const criteria = Object.fromEntries(
      Object.entries(MAXIMA).map(([id, max]) => {
        const label = roll(2 * max + 1) / 2;
        return [id, { label, max, score: Math.max(0, Math.min(max, label + (roll(9) - 4) / 4)) }];
      }),
    );
    return { question: `q${roll(4)}`, length: 40 + roll(200), isTrap: index % 5 === 0, criteria };
  });
}

const graded = (label: number, score: number, length = 100): GradedAnswer => ({
  question: 'q',
  length,
  isTrap: false,
  criteria: { only: { label, score, max: 10 } },
});

describe('agreement', () => {
  test.skipIf(!existsSync(EVALUATE))('has the figures of the published benchmark', () => {
    const directory = mkdtempSync(join(tmpdir(), 'mianmian-agreement-'));
    const write = (file: string, rows: readonly unknown[]): string => {
      const path = join(directory, file);
      writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
      return path;
    };
    const answers = gradedAnswers(120, 7);
    const pick = (answer: GradedAnswer, field: 'label' | 'score' | 'max') =>
      Object.fromEntries(Object.entries(answer.criteria).map(([id, grades]) => [id, grades[field]]));
    const labels = write(
      'labels.jsonl',
      answers.map((answer, index) => ({
        id: String(index),
        question: answer.question,
        answer: '字'.repeat(answer.length),
        kind: answer.isTrap ? 'trap' : 'plain',
        labels: pick(answer, 'label'),
        max: pick(answer, 'max'),
      })),
    );
    const scores = write(
      'scores.jsonl',
      answers.map((answer, index) => ({ id: String(index), scores: pick(answer, 'score') })),
    );
    const { stdout, stderr } = spawnSync(process.execPath, [EVALUATE, labels, scores, '--json'], { encoding: 'utf8' });
    rmSync(directory, { recursive: true });
    expect(stderr).toBe('');
    const { spearmanLengthOnly: _, ...published } = JSON.parse(stdout);
    const rounded = Object.entries(measureAgreement(answers)).map(([name, figure]) => [
      name,
      figure === null ? null : Math.round(figure * 1000) / 1000,
    ]);
    expect(Object.fromEntries(rounded)).toEqual(published);
  });

  test('is whole when every score is its label', () => {
    const same = gradedAnswers(30, 3).map((answer) => ({
      ...answer,
      criteria: Object.fromEntries(
        Object.entries(answer.criteria).map(([id, { label, max }]) => [id, { label, max, score: label }]),
      ),
    }));
    expect(measureAgreement(same)).toMatchObject({
      qwkTotal: 1,
      qwkCriterion: 1,
      spearmanTotal: expect.closeTo(1),
      meanAbsoluteError: 0,
      bias: 0,
      lengthMatchedOrdered: 1,
      trapMeanExcess: 0,
    });
  });

  test('is below 0 when the scores run against the labels', () => {
    const { qwkTotal, spearmanTotal } = measureAgreement([graded(0, 10), graded(5, 5), graded(10, 0)]);
    expect(qwkTotal).toBeCloseTo(-1);
    expect(spearmanTotal).toBeCloseTo(-1);
  });

  test('counts a far miss more than several near ones', () => {
    const labels = [0, 2, 4, 6, 8, 10];
    const near = labels.map((label) => graded(label, Math.min(10, label + 1)));
    const far = labels.map((label) => graded(label, label === 0 ? 6 : label));
    const { qwkTotal: nearKappa } = measureAgreement(near);
    const { qwkTotal: farKappa } = measureAgreement(far);
    expect(nearKappa ?? 0).toBeGreaterThan(farKappa ?? 1);
  });

  test('claims nothing where there is nothing to compare', () => {
    expect(measureAgreement([])).toMatchObject({ answers: 0, qwkTotal: null, meanAbsoluteError: null });
    expect(measureAgreement([graded(3, 4)])).toMatchObject({
      spearmanTotal: null,
      lengthMatchedPairs: 0,
      lengthMatchedOrdered: null,
      trapMeanExcess: null,
    });
  });

  test('compares only answers of like length in pairs', () => {
    expect(measureAgreement([graded(2, 3, 100), graded(9, 1, 200)]).lengthMatchedPairs).toBe(0);
    expect(measureAgreement([graded(2, 3, 100), graded(9, 1, 120)])).toMatchObject({
      lengthMatchedPairs: 1,
      lengthMatchedOrdered: 0,
    });
  });

  test('reads a rubric of another size on the scale of ten', () => {
    const half: GradedAnswer = { ...graded(0, 0), criteria: { only: { label: 4, score: 3, max: 5 } } };
    expect(measureAgreement([half]).meanAbsoluteError).toBe(2);
  });
});
