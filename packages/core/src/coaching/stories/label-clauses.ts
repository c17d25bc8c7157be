import { decodeSignedBytes } from '../../language/decode-signed-bytes.ts';
import type { ClauseFeatures } from './clause-features.ts';
import { CLAUSE_PARTS, type ClausePart, type StoryWeights } from './story-weights.ts';

/** More than any clause's words weigh: who heads a part says what it is. */
const CERTAIN = 1_000_000;
const PARTS = CLAUSE_PARTS.length;

/** Finds the likeliest run of parts for the clauses of a story. */
export type ClauseLabeller = (clauses: readonly ClauseFeatures[]) => readonly ClausePart[];

/**
 * A chain over the clauses (Lafferty et al. 2001), read by Viterbi's algorithm in whole numbers, so that every engine
 * finds the same. Of equals the earlier part in `CLAUSE_PARTS` wins. Linear in the number of clauses.
 */
export function createClauseLabeller(weights: StoryWeights): ClauseLabeller {
  const own = new Map(weights.features.map((name, index) => [name, index * PARTS]));
  const steps = new Map(weights.steps.map((name, index) => [name, index * PARTS * PARTS]));
  const rows = decodeSignedBytes(weights.rows);
  const stepRows = decodeSignedBytes(weights.stepRows);
  const sums = (from: readonly string[], places: ReadonlyMap<string, number>, table: Int8Array, width: number) => {
    const total = new Int32Array(width);
    for (const name of from) {
      const at = places.get(name);
      if (at === undefined) continue;
      for (let k = 0; k < width; k += 1) total[k] = (total[k] as number) + (table[at + k] as number);
    }
    return total;
  };
  return (clauses) => {
    const back: Int8Array[] = [];
    let best = new Int32Array(PARTS);
    clauses.forEach(({ own: ownNames, steps: stepNames, headed }, index) => {
      const here = sums(ownNames, own, rows, PARTS);
      if (headed !== undefined) here[CLAUSE_PARTS.indexOf(headed)] = CERTAIN;
      if (index === 0) {
        best = here;
        return;
      }
      const moves = sums(stepNames, steps, stepRows, PARTS * PARTS);
      const from = new Int8Array(PARTS);
      const next = new Int32Array(PARTS);
      for (let to = 0; to < PARTS; to += 1) {
        let highest = Number.NEGATIVE_INFINITY;
        for (let earlier = 0; earlier < PARTS; earlier += 1) {
          const score = (best[earlier] as number) + (moves[earlier * PARTS + to] as number);
          if (score <= highest) continue;
          highest = score;
          from[to] = earlier;
        }
        next[to] = highest + (here[to] as number);
      }
      back.push(from);
      best = next;
    });
    let part = best.indexOf(Math.max(...best));
    const found: ClausePart[] = [];
    for (let index = clauses.length - 1; index >= 0; index -= 1) {
      found.push(CLAUSE_PARTS[part] ?? 'none');
      part = back[index - 1]?.[part] ?? part;
    }
    return found.reverse();
  };
}
