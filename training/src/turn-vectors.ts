import { readTurn } from '@mianmian/core/language/acts/cues/read-turn';
import { takeTurnFeatures, takeUnitFeatures, unitsOf } from '@mianmian/core/language/acts/heads/turn-features';
import type { LabelledTurn } from './labelled-turn.ts';

export type Vector = { readonly ids: Int32Array; readonly values: Float32Array };

/** A turn as the fitting sees it: what holds of the whole, and of each unit of it. */
export type TurnVectors = {
  readonly turn: LabelledTurn;
  readonly whole: Vector;
  readonly units: readonly Vector[];
};

/** Features seen in fewer turns teach nothing that carries over to other authors. */
const FEWEST_TURNS = 3;

type Named = ReadonlyMap<string, number>;

/** Reads all turns; `features` numbers the names kept, in order of their spelling. */
export function vectorise(turns: readonly LabelledTurn[]): {
  readonly features: readonly string[];
  readonly vectors: readonly TurnVectors[];
} {
  const named = turns.map((turn) => {
    const read = readTurn(turn.customer, turn.agent);
    return {
      turn,
      whole: collect((take) => takeTurnFeatures(read, take)),
      units: unitsOf(read).map((unit) => collect((take) => takeUnitFeatures(read, unit, take))),
    };
  });
  const seenIn = new Map<string, number>();
  for (const { whole, units } of named) {
    for (const name of new Set([whole, ...units].flatMap((part) => [...part.keys()]))) {
      seenIn.set(name, (seenIn.get(name) ?? 0) + 1);
    }
  }
  const features = [...seenIn]
    .filter(([, count]) => count >= FEWEST_TURNS)
    .map(([name]) => name)
    .sort((a, b) => (a < b ? -1 : 1));
  const numbers = new Map(features.map((name, index) => [name, index]));
  const numbered = (part: Named): Vector => {
    const known = [...part].flatMap(([name, value]) => {
      const id = numbers.get(name);
      return id === undefined ? [] : [{ id, value }];
    });
    return { ids: Int32Array.from(known, ({ id }) => id), values: Float32Array.from(known, ({ value }) => value) };
  };
  return {
    features,
    vectors: named.map(({ turn, whole, units }) => ({ turn, whole: numbered(whole), units: units.map(numbered) })),
  };
}

function collect(take: (take: (name: string, value: number) => void) => void): Named {
  const values = new Map<string, number>();
  take((name, value) => values.set(name, value));
  return values;
}
