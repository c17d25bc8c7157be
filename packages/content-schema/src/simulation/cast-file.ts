import { CUSTOMER_ACTS, type Replies } from '@mianmian/core/simulation/customer/customer-act';
import type { Persona } from '@mianmian/core/simulation/customer/persona';
import { z } from 'zod';
import { contentIdSchema, lineOfText } from '../text-of-content.ts';

const factor = z.number().min(0.3).max(3);
const chance = z.number().min(0).max(1);
const words = z.array(lineOfText(1, 40));

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
        swaps: z.record(z.string(), z.string()),
        swapChance: chance,
        tails: z.array(z.string().min(1).max(6)),
        tailChance: chance,
        extras: words,
        extraChance: chance,
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
