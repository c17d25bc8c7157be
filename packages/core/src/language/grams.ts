import { powerOfTwoFrom } from '../shared/power-of-two-from.ts';

/**
 * A fixed vocabulary of runs of units as a tree, so that reading a text makes no strings: from a node and a unit to the
 * node that follows, by open addressing (Knuth, The Art of Computer Programming 3, 6.4). Node 0 is the root; a node's number is higher than
 * that of the one before it.
 */
export type Vocabulary = {
  readonly size: number;
  /** Nodes by hash, 0 where none lies; the node before each, and the unit that leads on from there. */
  readonly slots: Int32Array;
  readonly parents: Int32Array;
  readonly units: Uint16Array;
  /** Number of the gram that ends at each node, -1 where none does. */
  readonly ids: Int32Array;
  /** Number of the longest other gram that each gram begins with, -1 where there is none. */
  readonly shorter: Int32Array;
};

const ROOT = 0;
const LONGEST = 3;
/** Slots a node: at four a look-up seldom needs a second try. */
const ROOM = 4;

/** Numbers the grams in the given order; each has one to three units. */
export function indexVocabulary(grams: readonly string[]): Vocabulary {
  const beginnings = new Set(grams.flatMap((gram) => Array.from(gram.split(''), (_, at) => gram.slice(0, at + 1))));
  const most = beginnings.size + 1;
  const vocabulary = {
    size: grams.length,
    slots: new Int32Array(powerOfTwoFrom(most * ROOM)),
    parents: new Int32Array(most),
    units: new Uint16Array(most),
    ids: new Int32Array(most).fill(-1),
    shorter: new Int32Array(grams.length).fill(-1),
  };
  let nodes = 1;
  grams.forEach((gram, id) => {
    let node = ROOT;
    for (let at = 0; at < gram.length; at += 1) {
      const unit = gram.charCodeAt(at);
      const slot = slotOf(vocabulary, node, unit);
      if (vocabulary.slots[slot] === 0) {
        vocabulary.parents[nodes] = node;
        vocabulary.units[nodes] = unit;
        vocabulary.slots[slot] = nodes;
        nodes += 1;
      }
      node = vocabulary.slots[slot] as number;
    }
    vocabulary.ids[node] = id;
  });
  vocabulary.ids.forEach((id, node) => {
    let before = id < 0 ? ROOT : (vocabulary.parents[node] as number);
    while (before !== ROOT && (vocabulary.ids[before] as number) < 0) before = vocabulary.parents[before] as number;
    if (before !== ROOT) vocabulary.shorter[id] = vocabulary.ids[before] as number;
  });
  return vocabulary;
}

/** Where the node that follows lies, or the free slot where it would. */
function slotOf({ slots, parents, units }: Vocabulary, parent: number, unit: number): number {
  let slot = (Math.imul(parent, 0x9e37_79b1) ^ Math.imul(unit, 0x85eb_ca6b)) & (slots.length - 1);
  for (;;) {
    const node = slots[slot] as number;
    if (node === 0 || (parents[node] === parent && units[node] === unit)) return slot;
    slot = (slot + 1) & (slots.length - 1);
  }
}

/** Numbers of the grams that begin at each position, -1 where the vocabulary lacks one or it would cross the end. */
export type Grams = {
  readonly byLength: readonly [Int32Array, Int32Array, Int32Array];
  /** Number of the longest of them: it begins with all the others. */
  readonly longest: Int32Array;
};

export function gramsOf(stream: string, vocabulary: Vocabulary): Grams {
  const byLength: Grams['byLength'] = [
    new Int32Array(stream.length).fill(-1),
    new Int32Array(stream.length).fill(-1),
    new Int32Array(stream.length).fill(-1),
  ];
  const longest = new Int32Array(stream.length).fill(-1);
  for (let from = 0; from < stream.length; from += 1) {
    let node = ROOT;
    for (let n = 0; n < LONGEST && from + n < stream.length; n += 1) {
      node = vocabulary.slots[slotOf(vocabulary, node, stream.charCodeAt(from + n))] as number;
      if (node === 0) break;
      const id = vocabulary.ids[node] as number;
      (byLength[n] as Int32Array)[from] = id;
      if (id >= 0) longest[from] = id;
    }
  }
  return { byLength, longest };
}
