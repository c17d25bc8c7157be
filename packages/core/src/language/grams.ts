/**
 * A fixed vocabulary of runs of units as a tree: what follows a known run is looked up by number, so that reading a
 * text makes no strings. `next` leads from a node and a unit to a node, `idOf` from a node to the gram that ends there.
 */
export type Vocabulary = {
  readonly size: number;
  readonly next: ReadonlyMap<number, number>;
  readonly idOf: Int32Array;
};

const UNITS = 0x1_0000;
const ROOT = 0;
const LONGEST = 3;

/** Numbers the grams in the given order; each has one to three units. */
export function indexVocabulary(grams: readonly string[]): Vocabulary {
  const next = new Map<number, number>();
  const idOf = new Int32Array(grams.length * LONGEST + 1).fill(-1);
  grams.forEach((gram, id) => {
    let node = ROOT;
    for (let at = 0; at < gram.length; at += 1) {
      const step = node * UNITS + gram.charCodeAt(at);
      node = next.get(step) ?? next.size + 1;
      next.set(step, node);
    }
    idOf[node] = id;
  });
  return { size: grams.length, next, idOf };
}

/** Numbers of the grams that begin at each position, -1 where the vocabulary lacks one or it would cross the end. */
export type Grams = { readonly byLength: readonly [Int32Array, Int32Array, Int32Array] };

export function gramsOf(stream: string, { next, idOf }: Vocabulary): Grams {
  const row = (): Int32Array => new Int32Array(stream.length).fill(-1);
  const byLength: Grams['byLength'] = [row(), row(), row()];
  for (let from = 0; from < stream.length; from += 1) {
    let node: number | undefined = ROOT;
    for (let n = 0; n < LONGEST && from + n < stream.length; n += 1) {
      node = next.get(node * UNITS + stream.charCodeAt(from + n));
      if (node === undefined) break;
      (byLength[n] as Int32Array)[from] = idOf[node] as number;
    }
  }
  return { byLength };
}
