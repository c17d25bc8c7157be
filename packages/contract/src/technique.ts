import { z } from 'zod';
import { spanSchema } from './evaluation.ts';

/** Mirrors core's `TechniqueReview`; `technique.test.ts` holds the two together. */
export const techniqueReviewSchema = z.object({
  aspects: z.array(
    z.object({
      id: z.enum([
        'situation',
        'task',
        'action',
        'result',
        'own-action',
        'empathy',
        'solving',
        'numbers',
        'framing',
        'taboo',
      ]),
      state: z.enum(['good', 'mend']),
      advice: z.string(),
      findings: z.array(
        z.object({
          kind: z.enum([
            'situation',
            'task',
            'action',
            'result',
            'own',
            'group',
            'empathy-said',
            'empathy-named',
            'solving',
            'explaining',
            'number',
            'negative',
            'complaint',
            'vow',
            'impatience',
            'uninformed',
          ]),
          span: spanSchema,
          instead: z.string().exactOptional(),
        }),
      ),
    }),
  ),
});
export type TechniqueReviewView = z.infer<typeof techniqueReviewSchema>;
