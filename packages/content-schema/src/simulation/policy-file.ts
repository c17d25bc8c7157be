import type { Policy } from '@mianmian/core/simulation/world/policy';
import { TABLE_NAMES } from '@mianmian/core/simulation/world/shop';
import { z } from 'zod';
import { contentIdSchema, lineOfText } from '../text-of-content.ts';
import { shopTimeSchema } from './shop-schema.ts';

const fen = z.int().nonnegative();

/** One file of `policies/`. */
export const policyFileSchema: z.ZodType<Policy> = z.strictObject({
  id: contentIdSchema,
  version: z.int().positive(),
  shopName: lineOfText(2, 20),
  validFrom: shopTimeSchema,
  limits: z.strictObject({ refundFen: fen, compensationFen: fen, couponFen: fen }),
  aboveLimit: z.enum(['refuse', 'record']),
  ticketKinds: z.array(lineOfText(2, 12)).min(1),
  groups: z.array(lineOfText(2, 12)).min(1),
  /** Statutory rights; left out where the scenarios of the shop touch none. */
  rights: z
    .array(
      z.strictObject({
        id: contentIdSchema,
        name: lineOfText(2, 20),
        law: lineOfText(4, 40),
        words: z.array(lineOfText(1, 12)).min(1),
        grantedBy: z.strictObject({
          table: z.enum(TABLE_NAMES),
          column: z.string().min(1),
          values: z.array(z.union([z.string(), z.number(), z.boolean()])).min(1),
        }),
      }),
    )
    .default([]),
  rules: z.array(z.strictObject({ id: contentIdSchema, title: lineOfText(2, 20), text: lineOfText(6, 300) })).min(1),
});
