import { TYPING_MODES } from '@mianmian/core/coaching/typing/typing-text';
import { z } from 'zod';
import { eventIdSchema } from './sitting.ts';

/**
 * What a candidate did by way of exercise, as a log: everything else (which card is due, what was wrong, how fast one
 * types by now) is folded from it, so that devices which were offline meet without a conflict.
 */

export const CARD_RATINGS = ['again', 'hard', 'good', 'easy'] as const;

const contentId = z.string().regex(/^[0-9A-Za-z_.-]{1,64}$/);
const durationMs = z.number().int().min(0).max(86_400_000);

const deed = {
  /** Chosen by the device: a repeated id is the same deed. */
  id: eventIdSchema,
  /** By the device's clock; the server keeps no later time than its own. */
  at: z.number().int().min(0),
};

export const exerciseSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...deed,
    kind: z.literal('card-review'),
    cardId: contentId,
    rating: z.enum(CARD_RATINGS),
    tookMs: durationMs,
  }),
  /** A slip of the finger: the review of that id counts for nothing. The log itself only grows. */
  z.strictObject({ ...deed, kind: z.literal('card-undo'), reviewId: eventIdSchema }),
  z.strictObject({
    ...deed,
    kind: z.literal('drill-answer'),
    itemId: contentId,
    /** Places of the chosen options as the content lists them. */
    chosen: z.array(z.number().int().min(0).max(9)).min(1).max(10),
    isRight: z.boolean(),
    tookMs: durationMs,
  }),
  z.strictObject({
    ...deed,
    kind: z.literal('typing-run'),
    mode: z.enum(TYPING_MODES),
    textId: contentId,
    /** Characters of the text that were typed right, and those that were typed at all. */
    right: z.number().int().min(0).max(5_000),
    typed: z.number().int().min(0).max(5_000),
    durationMs,
    charactersPerMinute: z.number().min(0).max(2_000),
    /** Of a reply in own words: the share of what it must say that was said. */
    accuracyPercent: z.number().min(0).max(100),
    /** How the characters came in. */
    entry: z.enum(['composed', 'direct', 'mixed']),
    corrections: z.number().int().min(0).max(5_000),
  }),
  z.strictObject({
    ...deed,
    kind: z.literal('rehearsal'),
    storyId: eventIdSchema,
    durationMs,
    targetMs: durationMs,
  }),
  /** A self-introduction that was scored; its recording, if any, lies on the device that made it. */
  z.strictObject({
    ...deed,
    kind: z.literal('self-introduction'),
    /** Names the recording on the device that made it; null where it was typed. */
    recordingId: eventIdSchema.nullable(),
    /** The scored answer, as practice tells it. */
    answerId: contentId,
    medium: z.enum(['audio', 'video', 'typed']),
    /** Of the recording, or on the clock while typing. */
    durationMs,
    /** From the first word to the last; null where nothing was recorded. */
    spokenMs: durationMs.nullable(),
    characters: z.number().int().min(0).max(5_000),
  }),
  z.strictObject({
    ...deed,
    kind: z.literal('device-check'),
    parts: z
      .array(
        z.strictObject({
          part: z.enum(['camera', 'microphone', 'speaker', 'network', 'browser', 'input-method']),
          state: z.enum(['good', 'poor', 'refused', 'absent', 'skipped']),
          /** What was measured, as `rtt 24 ms, loss 0 %`. */
          detail: z.string().max(200),
        }),
      )
      .max(6),
  }),
  /** A list's line or a plan's task ticked off or taken back; the latest counts. */
  z.strictObject({
    ...deed,
    kind: z.literal('tick'),
    what: z.string().regex(/^[0-9A-Za-z_.:-]{1,120}$/),
    isDone: z.boolean(),
  }),
]);
export type Exercise = z.infer<typeof exerciseSchema>;
export type ExerciseKind = Exercise['kind'];

export const keepExercisesSchema = z.strictObject({ exercises: z.array(exerciseSchema).min(1).max(100) });

/**
 * Whose log it is, as an opaque name that tells nothing else; empty while there is none. Sequences count within one log:
 * a device that finds another name than before (a guest who expired, an account made anew) forgets what it had and reads
 * from 0.
 */
const logName = z.string().max(64);

/** All of them are kept, or none. */
export const keptExercisesSchema = z.object({ kept: z.number().int(), lastSequence: z.number().int(), log: logName });

/** `exercises` in the order in which the server took them. */
export const exercisePageSchema = z.object({
  log: logName,
  exercises: z.array(z.object({ sequence: z.number().int(), exercise: exerciseSchema })),
  /** False when there are more after the last of these. */
  isAll: z.boolean(),
});
