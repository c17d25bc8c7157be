import { decodeSignedBytes } from '../../decode-signed-bytes.ts';
import { ACT_IDS, type ActId } from '../act-id.ts';
import { ACT_WEIGHT_SCALE, type ActWeights } from './act-weights.ts';

/** The weights made ready for reading. Scores, biases and thresholds are log odds. */
export type ActModel = {
  readonly acts: readonly ActId[];
  readonly rowOf: ReadonlyMap<string, number>;
  /**
   * The weights that are not 0, in units of 1 / `ACT_WEIGHT_SCALE`: row `r` has those from `starts[r]` up to
   * `starts[r + 1]`, each of the act whose number stands in `columns`.
   */
  readonly starts: Int32Array;
  readonly columns: Uint8Array;
  readonly weights: Int8Array;
  readonly biases: Float64Array;
  readonly thresholds: Float64Array;
  /** Room to add up one text in: which rows it has taken so far (all 0 between texts), and their values. */
  readonly taken: Uint8Array;
  readonly values: Float64Array;
};

const isActId = (id: string): id is ActId => ACT_IDS.some((known) => known === id);

/** Throws when the weights name an act that is not of the list: they belong to another version. */
export function prepareActModel(weights: ActWeights): ActModel {
  const acts = weights.acts.filter(isActId);
  if (acts.length !== weights.acts.length) throw new Error('the weights know acts that are not of the list');
  const toOdds = (values: readonly number[]): Float64Array => Float64Array.from(values, (v) => v / ACT_WEIGHT_SCALE);
  return {
    acts,
    rowOf: new Map(weights.features.map((name, index) => [name, index])),
    ...withoutZeros(decodeSignedBytes(weights.rows), acts.length),
    biases: toOdds(weights.biases),
    thresholds: toOdds(weights.thresholds),
    taken: new Uint8Array(weights.features.length),
    values: new Float64Array(weights.features.length),
  };
}

/** Two weights in three are 0 and add nothing. */
function withoutZeros(rows: Int8Array, count: number): Pick<ActModel, 'starts' | 'columns' | 'weights'> {
  const places = Array.from(rows.keys()).filter((place) => rows[place] !== 0);
  const starts = new Int32Array(rows.length / count + 1);
  for (const place of places) starts[Math.floor(place / count) + 1] = (starts[Math.floor(place / count) + 1] ?? 0) + 1;
  for (let row = 1; row < starts.length; row += 1) starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0);
  return {
    starts,
    columns: Uint8Array.from(places, (place) => place % count),
    weights: Int8Array.from(places, (place) => rows[place] ?? 0),
  };
}
