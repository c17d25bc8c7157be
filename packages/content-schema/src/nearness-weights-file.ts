import type { NearnessWeights } from '@mianmian/core/scoring/nearness-weights';
import { z } from 'zod';

/** What `npm run train:nearness` writes; made by a script, so its text is checked for shape only. */
const nearnessWeightsSchema: z.ZodType<NearnessWeights> = z.strictObject({
  format: z.literal(1),
  bias: z.number(),
  strength: z.number(),
  likeness: z.number(),
  facets: z.record(z.string(), z.number()),
});

/** The weights, or null when the value has another shape. */
export function parseNearnessWeights(value: unknown): NearnessWeights | null {
  const parsed = nearnessWeightsSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
