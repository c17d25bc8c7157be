import { decodeSignedBytes } from '../../decode-signed-bytes.ts';
import { ACT_IDS, type ActId } from '../act-id.ts';
import { ACT_WEIGHT_SCALE, type ActWeights } from './act-weights.ts';

/** The weights made ready for reading. Scores, biases and thresholds are log odds. */
export type ActModel = {
  readonly acts: readonly ActId[];
  readonly rowOf: ReadonlyMap<string, number>;
  /** Row after row, `acts.length` each, in units of 1 / `ACT_WEIGHT_SCALE`. */
  readonly rows: Int8Array;
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
    rows: decodeSignedBytes(weights.rows),
    biases: toOdds(weights.biases),
    thresholds: toOdds(weights.thresholds),
    taken: new Uint8Array(weights.features.length),
    values: new Float64Array(weights.features.length),
  };
}
