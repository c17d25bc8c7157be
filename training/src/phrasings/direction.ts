import type { GramIds } from './phrasing-text.ts';

/** A sum of places made one long, and how long it was. */
export type Direction = { readonly unit: Float64Array; readonly length: number };

const TINY = 1e-6;

export function directionOf(places: Float32Array, ids: GramIds, dimensions: number): Direction {
  const unit = new Float64Array(dimensions);
  for (const id of ids)
    for (let k = 0, from = id * dimensions; k < dimensions; k += 1)
      unit[k] = (unit[k] as number) + (places[from + k] as number);
  return { unit, length: shorten(unit) };
}

/** Makes a vector one long in place and tells how long it was. */
export function shorten(vector: Float64Array): number {
  const length = Math.sqrt(dotOf(vector, vector)) + TINY;
  for (let k = 0; k < vector.length; k += 1) vector[k] = (vector[k] as number) / length;
  return length;
}

export function dotOf(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k += 1) sum += (a[k] as number) * (b[k] as number);
  return sum;
}

export function addTo(target: Float64Array, source: Float64Array, factor: number): void {
  for (let k = 0; k < target.length; k += 1) target[k] = (target[k] as number) + factor * (source[k] as number);
}
