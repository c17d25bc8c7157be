import { z } from 'zod';
import { competencySchema } from './question.ts';
import { competencyScoreSchema } from './sitting.ts';

export const progressSchema = z.object({
  /** Oldest first. */
  points: z.array(
    z.object({
      at: z.number().int(),
      source: z.enum(['paper', 'practice', 'interview', 'task', 'desk']),
      recordId: z.string(),
      title: z.string(),
      competencies: z.array(competencyScoreSchema),
    }),
  ),
  competencies: z.array(
    z.object({
      competency: competencySchema,
      firstPercent: z.number().nullable(),
      latestPercent: z.number().nullable(),
      points: z.number().int(),
      isWeak: z.boolean(),
    }),
  ),
});
export type Progress = z.infer<typeof progressSchema>;
