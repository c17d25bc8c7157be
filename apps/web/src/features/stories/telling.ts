import type { StoryPart } from '@mianmian/core/coaching/stories/story-reading';

/** A part of a story, with what is written of it. */
export type ToldPart = { readonly part: StoryPart; readonly words: string };
/** A telling that came to its end. */
export type Telling = {
  readonly durationMs: number;
  readonly targetMs: number;
  /** How long each part took, in the order of the parts. */
  readonly partsMs: readonly number[];
};

/** Shorter is a slip of the finger. */
export const SHORTEST_MS = 5_000;
