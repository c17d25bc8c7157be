/** Character 1- to 3-grams of a stream as numbers of a fixed vocabulary. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Numbers of the grams that begin at each position, -1 where the vocabulary lacks one or it would cross the end. */
export type Grams = { readonly byLength: readonly [Int32Array, Int32Array, Int32Array] };

export function gramsOf(stream: string, vocabulary: Vocabulary): Grams {
  const row = (length: number): Int32Array => {
    const ids = new Int32Array(stream.length).fill(-1);
    for (let at = 0; at + length <= stream.length; at += 1) {
      ids[at] = vocabulary.get(stream.slice(at, at + length)) ?? -1;
    }
    return ids;
  };
  return { byLength: [row(1), row(2), row(3)] };
}
