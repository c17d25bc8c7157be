import type { TypingMode } from '@mianmian/core/coaching/typing/typing-text';
import type { Instant } from '@mianmian/core/shared/instant';

/** What was checked of a device, and what came out. */
export type DevicePart = {
  readonly part: 'camera' | 'microphone' | 'speaker' | 'network' | 'browser' | 'input-method';
  readonly state: 'good' | 'poor' | 'refused' | 'absent' | 'skipped';
  readonly detail: string;
};

type Deed =
  | {
      readonly kind: 'card-review';
      readonly cardId: string;
      readonly rating: 'again' | 'hard' | 'good' | 'easy';
      readonly tookMs: number;
    }
  /** Takes back the review of that id. */
  | { readonly kind: 'card-undo'; readonly reviewId: string }
  | {
      readonly kind: 'drill-answer';
      readonly itemId: string;
      readonly chosen: readonly number[];
      readonly isRight: boolean;
      readonly tookMs: number;
    }
  | {
      readonly kind: 'typing-run';
      readonly mode: TypingMode;
      readonly textId: string;
      readonly right: number;
      readonly typed: number;
      readonly durationMs: number;
      readonly charactersPerMinute: number;
      readonly accuracyPercent: number;
      readonly entry: 'composed' | 'direct' | 'mixed';
      readonly corrections: number;
    }
  | { readonly kind: 'rehearsal'; readonly storyId: string; readonly durationMs: number; readonly targetMs: number }
  | {
      readonly kind: 'self-introduction';
      readonly recordingId: string | null;
      readonly answerId: string;
      readonly medium: 'audio' | 'video' | 'typed';
      readonly durationMs: number;
      readonly spokenMs: number | null;
      readonly characters: number;
    }
  | { readonly kind: 'device-check'; readonly parts: readonly DevicePart[] }
  | { readonly kind: 'tick'; readonly what: string; readonly isDone: boolean };

/** Something a person did by way of exercise. `id` is chosen by their device and unique for a person. */
export type Exercise = Deed & { readonly id: string; readonly at: Instant };

/** An exercise with its place in the person's log. */
export type LoggedExercise = { readonly sequence: number; readonly exercise: Exercise };

export type ExerciseStore = {
  /** Others who add to this person's log wait until this transaction is over, so that its numbers rise in the order of commits. */
  readonly hold: (personId: string) => Promise<void>;
  /** Number of the last one in the log; 0 before the first. Numbers may be missing before it. */
  readonly lastSequence: (personId: string) => Promise<number>;
  /** Which of these ids are in the log. */
  readonly findKnown: (personId: string, ids: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly add: (
    owner: { readonly personId: string; readonly workspaceId: string },
    entries: readonly LoggedExercise[],
    keptAt: Instant,
  ) => Promise<void>;
  /** In order; at most so many. */
  readonly list: (personId: string, after: number, limit: number) => Promise<readonly LoggedExercise[]>;
};
