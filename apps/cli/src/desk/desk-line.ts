import { z } from 'zod';

/** One line that an agent writes to the desk. */
export const deskLineSchema = z.union([
  z.strictObject({ say: z.string() }),
  z.strictObject({
    tool: z.string(),
    args: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
  }),
  z.strictObject({ wait: z.number().positive().max(600) }),
  z.strictObject({ chat: z.string() }),
  z.strictObject({ close: z.literal(true) }),
]);
export type DeskLine = z.infer<typeof deskLineSchema>;
