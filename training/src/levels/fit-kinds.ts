import { KIND_SCALE } from '@mianmian/core/coaching/levels/level-weights';
import { BIAS, spellingsOf } from '@mianmian/core/coaching/levels/read-kinds';
import { cutClauses } from '@mianmian/core/coaching/stories/cut-clauses';
import { normalise, originalSpan } from '@mianmian/core/language/normalise';
import { type LabelledAnswer, readLabelledAnswers } from '../labelled-answer.ts';
import { minimise } from '../minimise.ts';
import { DEED_KINDS, kindsOfFacet } from './deed-kinds.ts';
import type { Kinds } from './fit-levels.ts';

const KINDS = DEED_KINDS.length;
const RIDGE = 4;
const STEPS = 60;
/** A gram of fewer clauses teaches nothing that carries over. */
const FEWEST = 6;
const LEAST_UNITS = 3;
/** A clause carries a marked span when this share of it lies inside, or the span inside of it. */
const SHARE = 0.6;

type Clause = { readonly grams: readonly string[]; readonly kinds: ReadonlySet<string> };

/** Learns what kinds of deeds a clause tells from the marked words of the bank's answers; the same answers, the same weights. */
export function fitKinds(): Kinds {
  const clauses = readLabelledAnswers().flatMap(clausesOf);
  const counts = new Map<string, number>();
  for (const { grams } of clauses) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const grams = [...counts]
    .filter(([, count]) => count >= FEWEST)
    .map(([gram]) => gram)
    .sort((a, b) => (a < b ? -1 : 1));
  const names = [BIAS, ...grams];
  const ids = new Map(names.map((gram, index) => [gram, index]));
  const rows = clauses.map(({ grams: own, kinds }) => ({
    ids: Int32Array.from([0, ...own.flatMap((gram) => ids.get(gram) ?? [])]),
    truth: Uint8Array.from(DEED_KINDS, (kind) => (kinds.has(kind) ? 1 : 0)),
  }));
  const sums = new Float64Array(KINDS);
  const fitted = minimise(
    (point, gradient) => {
      let loss = 0;
      for (let i = 0; i < point.length; i += 1) {
        const weight = i < KINDS ? 0 : (point[i] as number);
        loss += 0.5 * RIDGE * weight * weight;
        gradient[i] = RIDGE * weight;
      }
      for (const row of rows) {
        sums.fill(0);
        for (const id of row.ids) {
          for (let k = 0; k < KINDS; k += 1) sums[k] = (sums[k] as number) + (point[id * KINDS + k] as number);
        }
        for (let k = 0; k < KINDS; k += 1) {
          const score = sums[k] as number;
          const isTrue = (row.truth[k] as number) === 1;
          const chance = 1 / (1 + Math.exp(-score));
          loss -= Math.log(Math.max(1e-12, isTrue ? chance : 1 - chance));
          sums[k] = chance - (isTrue ? 1 : 0);
        }
        for (const id of row.ids) {
          for (let k = 0; k < KINDS; k += 1) {
            gradient[id * KINDS + k] = (gradient[id * KINDS + k] as number) + (sums[k] as number);
          }
        }
      }
      return loss;
    },
    new Float64Array(names.length * KINDS),
    STEPS,
  );
  const kept = names.flatMap((gram, index) => {
    const units = Int8Array.from(fitted.subarray(index * KINDS, (index + 1) * KINDS), (weight) =>
      Math.max(-127, Math.min(127, Math.round(weight * KIND_SCALE))),
    );
    return gram === BIAS || units.some((unit) => Math.abs(unit) >= LEAST_UNITS) ? [{ gram, units }] : [];
  });
  return {
    kinds: DEED_KINDS,
    grams: kept.map(({ gram }) => gram),
    rows: Buffer.concat(kept.map(({ units }) => Buffer.from(units.buffer))).toString('base64'),
  };
}

function clausesOf(row: LabelledAnswer): readonly Clause[] {
  const spans = Object.entries(row.spans).flatMap(([facet, texts]) =>
    texts.map((text) => ({
      kinds: kindsOfFacet(row.question, facet),
      start: row.answer.indexOf(text),
      length: text.length,
    })),
  );
  const normal = normalise(row.answer);
  return cutClauses(normal).map((clause) => {
    const { start, end } = originalSpan(normal, clause.start, clause.end);
    const carried = spans.filter((span) => {
      const overlap = Math.min(end, span.start + span.length) - Math.max(start, span.start);
      return overlap >= SHARE * Math.min(end - start, span.length);
    });
    return { grams: spellingsOf(clause.text), kinds: new Set(carried.flatMap(({ kinds }) => kinds)) };
  });
}
