import { storableText } from '@mianmian/core/shared/storable-text';

/** Deeper than any body of the contract. */
const DEEPEST = 32;

/** A parsed JSON value whose texts every store can hold; undefined when it is nested too deep to look at. */
export function storableJson(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return storableText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === DEEPEST) return undefined;
  if (Array.isArray(value)) return value.map((inner) => storableJson(inner, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [storableText(key), storableJson(inner, depth + 1)]),
  );
}
