import { powerOfTwoFrom } from '../../shared/power-of-two-from.ts';

/** All runs of `length` units of some streams, to be found again without making a string at every place. */
export type RunIndex = {
  readonly length: number;
  readonly runs: ReadonlySet<string>;
  /** One bit for the hash of each run: only where it is set is the run itself looked up. */
  readonly filter: Int32Array;
};

const BITS_PER_WORD = 32;
/** At so many bits a run, one place in a hundred is looked up in vain. */
const BITS_PER_RUN = 64;
/** Odd numbers with mixed bits: any would do (Knuth, The Art of Computer Programming 3, 6.4). */
const BASE = 0x0100_0193;
const SPREAD = 0x9e37_79b1;

export function indexStreams(streams: readonly string[], length: number): RunIndex {
  const runs = new Set<string>();
  for (const stream of streams) {
    for (let at = 0; at + length <= stream.length; at += 1) runs.add(stream.slice(at, at + length));
  }
  const words = powerOfTwoFrom(1 + (runs.size * BITS_PER_RUN) / BITS_PER_WORD);
  const filter = new Int32Array(words);
  for (const run of runs) {
    for (const hash of hashRuns(run, length)) {
      const word = wordOf(hash, words);
      filter[word] = (filter[word] as number) | (1 << hash);
    }
  }
  return { length, runs, filter };
}

/** For each place of a stream 1 when a run of the index begins there, else 0. */
export function markRuns(stream: string, { length, runs, filter }: RunIndex): Uint8Array {
  const marks = new Uint8Array(stream.length);
  const hashes = hashRuns(stream, length);
  for (let at = 0; at < hashes.length; at += 1) {
    const hash = hashes[at] as number;
    const mayStand = ((filter[wordOf(hash, filter.length)] as number) >>> hash) & 1;
    if (mayStand === 1 && runs.has(stream.slice(at, at + length))) marks[at] = 1;
  }
  return marks;
}

/** A hash of the run of `length` units that begins at each place; equal runs have equal hashes. */
export function hashRuns(stream: string, length: number): Int32Array {
  const hashes = new Int32Array(Math.max(0, stream.length - length + 1));
  let leaving = 1;
  for (let n = 0; n < length; n += 1) leaving = Math.imul(leaving, BASE);
  let hash = 0;
  for (let at = 0; at < stream.length; at += 1) {
    const left = at >= length ? stream.charCodeAt(at - length) : 0;
    hash = (Math.imul(hash, BASE) + stream.charCodeAt(at) - Math.imul(left, leaving)) | 0;
    if (at + 1 >= length) hashes[at + 1 - length] = Math.imul(hash, SPREAD);
  }
  return hashes;
}

/** The low five bits of a hash choose the bit (as shifts do by themselves), the rest the word. */
const wordOf = (hash: number, words: number): number => (hash >>> 5) & (words - 1);
