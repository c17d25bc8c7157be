import { expect, it } from 'vitest';
import { leastSquares } from './least-squares.ts';

it('finds the coefficients that made the figures, whatever the groups start from', () => {
  const rows = Array.from({ length: 60 }, (_, at) => [at % 5, (at * 7) % 4, (at * 3) % 11]);
  const groups = rows.map((_, at) => `g${at % 3}`);
  const y = rows.map(([a = 0, b = 0, c = 0], at) => 2 * a - 0.5 * b + 0.1 * c + (at % 3) * 40);
  const { coefficients, explained } = leastSquares(rows, y, groups);
  [2, -0.5, 0.1].forEach((value, at) => {
    expect(coefficients[at]?.value).toBeCloseTo(value, 9);
    expect(coefficients[at]?.standardError).toBeCloseTo(0, 6);
  });
  expect(explained).toBeCloseTo(1, 9);
});

it('gives the standard error of a line through known points', () => {
  // y = 1, 3, 2, 5 on x = 0, 1, 2, 3: slope 1.1, residual variance 1.35, error sqrt(1.35 / 5).
  const { coefficients } = leastSquares([[0], [1], [2], [3]], [1, 3, 2, 5], ['a', 'a', 'a', 'a']);
  expect(coefficients[0]?.value).toBeCloseTo(1.1, 9);
  expect(coefficients[0]?.standardError).toBeCloseTo(Math.sqrt(1.35 / 5), 9);
});

it('refuses columns that depend on each other', () => {
  expect(() =>
    leastSquares(
      [
        [1, 2],
        [2, 4],
        [3, 6],
      ],
      [1, 2, 3],
      ['a', 'a', 'a'],
    ),
  ).toThrow('depend');
});
