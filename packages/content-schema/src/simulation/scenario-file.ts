import { COMPETENCIES } from '@mianmian/core/question-bank/competency';
import type { Purchase } from '@mianmian/core/simulation/scenario/purchase';
import type { ChatScript, ScriptStep } from '@mianmian/core/simulation/scenario/scenario';
import type { Shop } from '@mianmian/core/simulation/world/shop';
import { z } from 'zod';
import { contentIdSchema, lineOfText } from '../text-of-content.ts';
import { assertionSchema, namedAssertionSchema } from './assertion-schema.ts';
import { shopSchema, shopTimeSchema } from './shop-schema.ts';

const text = z.string().min(1);
const patterns = z.array(text);

const factSchema = z.strictObject({
  id: contentIdSchema,
  slot: z.enum(['need', 'order', 'evidence', 'identity', 'detail']),
  asked: z.array(text).default([]),
  say: z.array(lineOfText(1, 60)).min(3),
  isVolunteered: z.boolean().exactOptional(),
  isNeeded: z.boolean().exactOptional(),
  minTrust: z.number().min(0).max(100).exactOptional(),
});

const purchaseSchema: z.ZodType<Purchase> = z.strictObject({
  orderId: text.exactOptional(),
  lines: z
    .array(
      z.strictObject({
        sku: text,
        quantity: z.int().positive(),
        paidFen: z.int().positive(),
        when: assertionSchema.exactOptional(),
      }),
    )
    .min(1),
});

const chatSchema: z.ZodType<ChatScript> = z.strictObject({
  id: contentIdSchema,
  customerId: text,
  orderId: text.exactOptional(),
  arrivesAfterS: z.number().nonnegative().default(0),
  personas: z.array(text).min(1),
  anger: z.number().min(0).max(100),
  isPresale: z.boolean().default(false),
  opening: z.array(lineOfText(1, 120)).min(4),
  openingTells: z.array(text).default([]),
  facts: z.array(factSchema).min(1),
  tellings: z
    .array(
      z.strictObject({
        id: contentIdSchema,
        name: lineOfText(2, 20),
        says: patterns.min(1),
        lies: patterns.default([]),
        isAboutMoney: z.boolean().exactOptional(),
      }),
    )
    .default([]),
  needs: z
    .array(z.strictObject({ id: contentIdSchema, ask: z.array(lineOfText(1, 60)).min(3), until: assertionSchema }))
    .default([]),
  consents: z
    .array(
      z.strictObject({
        id: contentIdSchema,
        words: z.array(text).min(1),
        isYes: z.boolean(),
        say: z.array(lineOfText(1, 60)).min(3),
      }),
    )
    .default([]),
  outcomes: z
    .array(
      z.strictObject({
        id: contentIdSchema,
        ending: z.enum(['resolved', 'accepted_refusal', 'deferred', 'escalated', 'misled']),
        when: z.array(namedAssertionSchema).min(1),
        buys: purchaseSchema.exactOptional(),
      }),
    )
    .min(1),
  forbidden: z.array(namedAssertionSchema).default([]),
});

/** What a variant comes to once its change is laid over the shared part. */
export const variantBodySchema: z.ZodType<{ readonly shop: Shop; readonly chats: readonly ChatScript[] }> =
  z.strictObject({
    shop: shopSchema,
    chats: z.array(chatSchema).min(1).max(8),
  });

export const stepSchema: z.ZodType<ScriptStep> = z.union([
  z.strictObject({ say: text }),
  z.strictObject({ tool: text, args: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])) }),
  z.strictObject({ wait: z.number().positive() }),
  z.strictObject({ chat: text }),
  z.strictObject({ close: z.literal(true) }),
]);

/** One file of `scenarios/`. `shop` and `chats` are read per variant, after its `change`. */
export const scenarioFileSchema = z.strictObject({
  id: contentIdSchema,
  version: z.int().positive(),
  title: lineOfText(2, 16),
  trade: lineOfText(2, 8),
  policy: contentIdSchema,
  startsAt: shopTimeSchema,
  about: lineOfText(8, 60),
  competencies: z.array(z.enum(COMPETENCIES)).min(1).max(4),
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  hints: z.array(lineOfText(8, 60)).min(2).max(5),
  isTutorial: z.boolean().default(false),
  knowledge: z
    .array(
      z.strictObject({
        id: contentIdSchema,
        title: lineOfText(2, 30),
        date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
        text: lineOfText(6, 300),
      }),
    )
    .default([]),
  shop: z.unknown().optional(),
  chats: z.unknown().optional(),
  variants: z
    .array(
      z.strictObject({
        id: contentIdSchema,
        title: lineOfText(2, 30),
        change: z.unknown().optional(),
        oracle: z.array(stepSchema).min(2),
      }),
    )
    .min(1),
});
export type ScenarioFile = z.infer<typeof scenarioFileSchema>;
