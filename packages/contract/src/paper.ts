import { z } from 'zod';

export const paperFormSchema = z.enum(['full', 'short']);

export const paperSectionSchema = z.object({ id: z.string(), title: z.string(), questionIds: z.array(z.string()) });

export const paperViewSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  title: z.string(),
  totalPoints: z.number(),
  forms: z.record(
    paperFormSchema,
    z.object({ seconds: z.number(), points: z.number(), sections: z.array(paperSectionSchema) }),
  ),
});
export type PaperView = z.infer<typeof paperViewSchema>;
export const paperListSchema = z.object({ papers: z.array(paperViewSchema) });
