import type { DeskLine } from '@mianmian/core/simulation/desk/desk-session';
import { z } from 'zod';

/** One line that an agent writes to the desk. */
export const deskLineSchema: z.ZodType<DeskLine> = z.union([
  z.strictObject({ say: z.string() }),
  z.strictObject({
    tool: z.string(),
    args: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  }),
  z.strictObject({ wait: z.number().positive().max(3_600) }),
  z.strictObject({ chat: z.string() }),
  z.strictObject({ close: z.literal(true) }),
  z.strictObject({ finish: z.literal(true) }),
]);
