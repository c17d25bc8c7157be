import { STORY_PARTS, STORY_THEMES } from '@mianmian/core/coaching/stories/story-reading';
import { z } from 'zod';
import { spanSchema } from './evaluation.ts';
import { competencySchema } from './question.ts';

const field = z.string().max(4_000);

export const toldStorySchema = z.union([
  z.strictObject({ text: z.string().max(6_000) }),
  z.strictObject({ situation: field, task: field, action: field, result: field }),
]);

export const storyReadingSchema = z.object({
  segments: z.array(z.object({ part: z.enum([...STORY_PARTS, 'none']), span: spanSchema })),
  checks: z.array(
    z.object({
      id: z.enum([...STORY_PARTS, 'own-action', 'quantified']),
      state: z.enum(['good', 'mend', 'missing']),
      advice: z.string(),
      spans: z.array(spanSchema),
    }),
  ),
  competencies: z.array(z.object({ competency: competencySchema, spans: z.array(spanSchema) })),
  themes: z.array(z.enum(STORY_THEMES)),
});
