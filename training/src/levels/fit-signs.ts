import { LEVEL_SCALE, type SignWeights } from '@mianmian/core/coaching/levels/level-weights';
import type { Signs } from '@mianmian/core/coaching/levels/signs';
import { minimise } from '../minimise.ts';

export type SignedExample = { readonly signs: Signs; readonly isTrue: boolean; readonly weight: number };

const STEPS = 100;
/** A spelling of fewer examples teaches nothing that carries over to other tellers. */
const FEWEST = 4;
/** A weight below so many units of the file changes nothing worth the room. */
const LEAST_UNITS = 8;

/** Logistic regression with a ridge, by L-BFGS; the same examples in the same order give the same weights. */
export function fitSigns(examples: readonly SignedExample[], ridge: number): SignWeights {
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const name of signs.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts]
    .filter(([name, count]) => count >= FEWEST || !name.startsWith('g:'))
    .map(([name]) => name)
    .sort((a, b) => (a < b ? -1 : 1));
  const ids = new Map(names.map((name, index) => [name, index]));
  const bias = ids.get('bias');
  const rows = examples.map(({ signs, isTrue, weight }) => {
    const known = [...signs].flatMap(([name, value]) => {
      const id = ids.get(name);
      return id === undefined ? [] : [{ id, value }];
    });
    return {
      ids: Int32Array.from(known, ({ id }) => id),
      values: Float64Array.from(known, ({ value }) => value),
      truth: isTrue ? 1 : 0,
      weight,
    };
  });
  const fitted = minimise(
    (point, gradient) => {
      let loss = 0;
      for (let i = 0; i < point.length; i += 1) {
        const weight = i === bias ? 0 : (point[i] as number);
        loss += 0.5 * ridge * weight * weight;
        gradient[i] = ridge * weight;
      }
      for (const { ids: own, values, truth, weight } of rows) {
        let score = 0;
        for (let n = 0; n < own.length; n += 1) score += (point[own[n] as number] as number) * (values[n] as number);
        const chance = 1 / (1 + Math.exp(-score));
        loss -= weight * Math.log(Math.max(1e-12, truth === 1 ? chance : 1 - chance));
        const error = weight * (chance - truth);
        for (let n = 0; n < own.length; n += 1) {
          const id = own[n] as number;
          gradient[id] = (gradient[id] as number) + error * (values[n] as number);
        }
      }
      return loss;
    },
    new Float64Array(names.length),
    STEPS,
  );
  return Object.fromEntries(
    names.flatMap((name, index) => {
      const units = Math.round((fitted[index] as number) * LEVEL_SCALE);
      return Math.abs(units) < LEAST_UNITS ? [] : [[name, units]];
    }),
  );
}
