import { z } from 'zod';
import { competencySchema } from './question.ts';

/** The bank as cards: what a good answer thinks of and what bad ones say; the model answer stays behind an attempt. */
export const cardListSchema = z.object({
  cards: z.array(
    z.object({
      /** Of its question. */
      id: z.string(),
      title: z.string(),
      prompt: z.string(),
      examines: z.array(z.string()),
      competencies: z.array(competencySchema),
      goodIdeas: z.array(z.string()),
      badAnswers: z.array(z.object({ answer: z.string(), why: z.string() })),
    }),
  ),
});
export type CardList = z.infer<typeof cardListSchema>;
