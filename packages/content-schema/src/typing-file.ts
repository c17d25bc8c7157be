import {
  TYPING_MODES,
  type TypingMode,
  type TypingNorm,
  type TypingText,
} from '@mianmian/core/coaching/typing/typing-text';
import { z } from 'zod';
import { contentIdSchema, daySchema, lineOfText } from './text-of-content.ts';

export type TypingTextsFile = { readonly mode: TypingMode; readonly texts: readonly Omit<TypingText, 'mode'>[] };
export type TypingNormsFile = { readonly norms: readonly TypingNorm[] };

/** Characters without white space: a passage fits three minutes at 60 a minute, a reply one bubble, a question one breath. */
export const TYPING_LENGTHS: Readonly<Record<TypingMode, { readonly min: number; readonly max: number }>> = {
  copy: { min: 120, max: 260 },
  reply: { min: 40, max: 120 },
  question: { min: 8, max: 80 },
};

const pointSchema = z.strictObject({ name: lineOfText(2, 16), words: z.array(lineOfText(1, 12)).min(2) });

/** The shape of `typing/texts-*.yaml`. Unknown keys are refused: they are misspelt ones. */
export const typingTextsFileSchema: z.ZodType<TypingTextsFile> = z.strictObject({
  mode: z.enum(TYPING_MODES),
  texts: z
    .array(
      z.strictObject({
        id: contentIdSchema,
        title: lineOfText(2, 16),
        text: lineOfText(1, 400),
        mustSay: z.array(pointSchema).min(2).max(5).exactOptional(),
      }),
    )
    .min(1),
});

/** The shape of `typing/norms.yaml`. */
export const typingNormsFileSchema: z.ZodType<TypingNormsFile> = z.strictObject({
  norms: z.array(
    z.strictObject({
      mode: z.enum(TYPING_MODES),
      percentiles: z
        .array(
          z.strictObject({
            percentile: z.number().gt(0).lt(100),
            charactersPerMinute: z.number().positive().max(500),
          }),
        )
        .min(3),
      source: lineOfText(8, 160),
      asOf: daySchema,
      verified: z.boolean(),
    }),
  ),
});
