type Rows = readonly { readonly id: unknown }[];

/** Assertions are replaced whole: half of one and half of another would mean nothing. */
const WHOLE = new Set(['is', 'until']);

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRows = (value: unknown): value is Rows =>
  Array.isArray(value) && value.length > 0 && value.every((row) => isGroup(row) && 'id' in row);

/**
 * What a variant changes, laid over what all variants share: groups key by key, lists of things with an `id` thing by
 * thing (new ones at the end, `{ id, gone: true }` takes one away), everything else replaced whole.
 */
export function mergeChange(base: unknown, change: unknown): unknown {
  if (change === undefined) return base;
  if (isRows(change) && (isRows(base) || base === undefined || (Array.isArray(base) && base.length === 0))) {
    return mergeRows(isRows(base) ? base : [], change);
  }
  if (!isGroup(base) || !isGroup(change)) return change;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(change))
    merged[key] = WHOLE.has(key) ? value : mergeChange(base[key], value);
  return merged;
}

function mergeRows(base: Rows, changes: Rows): Rows {
  const isGone = ({ id }: Rows[number]): boolean =>
    changes.some((change) => change.id === id && 'gone' in change && change.gone === true);
  const changed = base.map((row) => {
    const change = changes.find(({ id }) => id === row.id);
    return change === undefined ? row : (mergeChange(row, change) as Rows[number]);
  });
  const added = changes.filter(({ id }) => !base.some((row) => row.id === id));
  return [...changed, ...added].filter((row) => !isGone(row));
}

/** What a change takes away that is not there: most likely a slip in the id. Paths of ids, `chats.main.facts.tail`. */
export function goneForNothing(base: unknown, change: unknown): readonly string[] {
  if (isRows(change)) {
    const rows = isRows(base) ? base : [];
    return change.flatMap((row) => {
      const there = rows.find(({ id }) => id === row.id);
      if (there === undefined) return 'gone' in row && row.gone === true ? [String(row.id)] : [];
      return goneForNothing(there, row).map((path) => `${String(row.id)}.${path}`);
    });
  }
  if (!isGroup(base) || !isGroup(change)) return [];
  return Object.entries(change).flatMap(([key, value]) =>
    goneForNothing(base[key], value).map((path) => `${key}.${path}`),
  );
}
