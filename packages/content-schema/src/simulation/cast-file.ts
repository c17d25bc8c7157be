import { CUSTOMER_ACTS, type Replies } from '@mianmian/core/simulation/customer/customer-act';
import type { Habit, Persona } from '@mianmian/core/simulation/customer/persona';
import { z } from 'zod';
import { contentIdSchema, lineOfText } from '../text-of-content.ts';

const factor = z.number().min(0.3).max(3);
const chance = z.number().min(0).max(1);
const words = z.array(lineOfText(1, 40));
const ends = z.array(z.string().min(1).max(6));
const habit = <T>(of: z.ZodType<T>): z.ZodType<Habit<T>> => z.strictObject({ chance, words: of });

/** `customers/personas.yaml`. */
export const personasFileSchema: z.ZodType<{ readonly personas: readonly Persona[] }> = z.strictObject({
  personas: z
    .array(
      z.strictObject({
        id: contentIdSchema,
        name: lineOfText(2, 12),
        temper: factor,
        forgiveness: factor,
        suspicion: factor,
        patience: factor,
        startTrust: z.number().min(0).max(100),
        msPerCharacter: z.int().positive(),
        greetsOnly: chance,
        sendsCard: chance,
        voice: z.strictObject({
          tellsAll: chance,
          splits: chance,
          pause: z.enum(['，', ' ']),
          typing: habit(z.record(z.string(), z.string())),
          hello: habit(words),
          lead: habit(words),
          tail: habit(z.strictObject({ statement: ends, question: ends, cross: ends })),
          emoji: habit(z.strictObject({ calm: ends, cross: ends })),
          remark: habit(z.strictObject({ presale: words, aftersale: words, cross: words })),
          sayings: z.partialRecord(z.enum(CUSTOMER_ACTS), words),
        }),
      }),
    )
    .min(6),
});

/** `customers/replies.yaml`: words for every act of a customer that no scenario provides. */
export const repliesFileSchema: z.ZodType<Replies> = z.record(
  z.enum(CUSTOMER_ACTS),
  z.strictObject({
    any: words.min(4),
    calm: words.exactOptional(),
    upset: words.exactOptional(),
    angry: words.exactOptional(),
  }),
);
