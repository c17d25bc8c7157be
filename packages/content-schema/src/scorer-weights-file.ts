import type { ScorerWeights } from '@mianmian/core/scoring/scorer-weights';
import { z } from 'zod';

const headSchema = z.strictObject({ bias: z.int(), inside: z.string(), around: z.string().exactOptional() });
const headsSchema = z.record(z.string(), headSchema);

/** What `npm run train` writes; made by a script, so its text is checked for shape only. */
const scorerWeightsSchema: z.ZodType<ScorerWeights> = z.strictObject({
  format: z.literal(1),
  vocabulary: z.array(z.string()).min(1),
  heads: headsSchema,
  concepts: headsSchema,
  likeness: headsSchema,
  junk: headSchema,
  junkSurface: z.array(z.number()),
  doubt: z.strictObject({ junkFrom: z.number(), junkSlope: z.number(), otherSlope: z.number() }),
  facets: z.record(z.string(), z.strictObject({ points: z.number(), threshold: z.number(), slope: z.number() })),
});

/** The weights, or null when the value has another shape. */
export function parseScorerWeights(value: unknown): ScorerWeights | null {
  const parsed = scorerWeightsSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
