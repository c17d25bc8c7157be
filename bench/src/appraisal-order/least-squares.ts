/** A coefficient and its standard error. */
export type Coefficient = { readonly value: number; readonly standardError: number };

/**
 * Ordinary least squares of `y` on the columns of `rows`, within groups: each group has an intercept of its own, taken
 * out by its means. Throws where the columns depend on each other.
 */
export function leastSquares(
  rows: readonly (readonly number[])[],
  y: readonly number[],
  groups: readonly string[],
): { readonly coefficients: readonly Coefficient[]; readonly explained: number } {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? 0));
  const x = columns.map((column) => withinGroups(column, groups));
  const target = withinGroups(y, groups);
  const inverse = invert(x.map((left) => x.map((right) => dot(left, right))));
  const moments = x.map((column) => dot(column, target));
  const values = inverse.map((row) => dot(row, moments));
  const residuals = target.map((value, index) => value - sum(values.map((b, column) => b * (x[column]?.[index] ?? 0))));
  const freedom = y.length - width - new Set(groups).size;
  const variance = dot(residuals, residuals) / freedom;
  return {
    coefficients: values.map((value, column) => ({
      value,
      standardError: Math.sqrt(variance * (inverse[column]?.[column] ?? 0)),
    })),
    explained: 1 - dot(residuals, residuals) / dot(target, target),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const dot = (a: readonly number[], b: readonly number[]): number =>
  sum(a.map((value, index) => value * (b[index] ?? 0)));

function withinGroups(values: readonly number[], groups: readonly string[]): readonly number[] {
  const totals = new Map<string, { sum: number; count: number }>();
  values.forEach((value, index) => {
    const total = totals.get(groups[index] ?? '') ?? { sum: 0, count: 0 };
    totals.set(groups[index] ?? '', { sum: total.sum + value, count: total.count + 1 });
  });
  return values.map((value, index) => {
    const total = totals.get(groups[index] ?? '');
    return total === undefined ? value : value - total.sum / total.count;
  });
}

/** Gauss and Jordan with the largest pivot first. */
function invert(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const size = matrix.length;
  const work = matrix.map((row, at) => [...row, ...row.map((_, column) => (column === at ? 1 : 0))]);
  for (let at = 0; at < size; at += 1) {
    const from = work.findIndex(
      (row, index) =>
        index >= at && Math.abs(row[at] ?? 0) === Math.max(...work.slice(at).map((other) => Math.abs(other[at] ?? 0))),
    );
    const pivot = work[from];
    const displaced = work[at];
    const head = pivot?.[at] ?? 0;
    if (pivot === undefined || displaced === undefined || Math.abs(head) < 1e-9) {
      throw new Error('the columns depend on each other');
    }
    work[from] = displaced;
    const unit = pivot.map((value) => value / head);
    work[at] = unit;
    work.forEach((row, index) => {
      const factor = row[at] ?? 0;
      if (index !== at) work[index] = row.map((value, column) => value - factor * (unit[column] ?? 0));
    });
  }
  return work.map((row) => row.slice(size));
}
