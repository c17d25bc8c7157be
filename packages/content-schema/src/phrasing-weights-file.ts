import {
  type PhrasingWeights,
  STRETCH_FEATURES,
  TEXT_FEATURES,
} from '@mianmian/core/scoring/phrasings/phrasing-weights';
import { z } from 'zod';

const textHeadSchema = z.strictObject({ bias: z.int(), grams: z.string(), figures: z.array(z.number()) });

/** What `npm run train:phrasings` writes; made by a script, so its text is checked for shape only. */
const phrasingWeightsSchema: z.ZodType<PhrasingWeights> = z.strictObject({
  format: z.literal(1),
  vocabulary: z.array(z.string()).min(1),
  dimensions: z.int().positive(),
  places: z.string(),
  rarity: z.string(),
  quality: textHeadSchema,
  junk: textHeadSchema,
  bias: z.number(),
  stretch: z.array(z.number()).length(STRETCH_FEATURES.length),
  text: z.array(z.number()).length(TEXT_FEATURES.length),
  calibration: z.strictObject({ threshold: z.number(), slope: z.number(), full: z.number() }),
});

/** The weights, or null when the value has another shape. */
export function parsePhrasingWeights(value: unknown): PhrasingWeights | null {
  const parsed = phrasingWeightsSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}
