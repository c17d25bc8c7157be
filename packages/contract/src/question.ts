import { COMPETENCIES } from '@mianmian/core/question-bank/competency';
import { z } from 'zod';

export const competencySchema = z.enum(COMPETENCIES);

/** What a candidate may know of a criterion before answering: what is judged, not the words that earn it. */
export const criterionViewSchema = z.object({
  id: z.string(),
  name: z.string(),
  max: z.number(),
  competency: competencySchema,
});

export const questionViewSchema = z.object({
  id: z.string(),
  version: z.number().int(),
  title: z.string(),
  prompt: z.string(),
  points: z.number(),
  suggestedSeconds: z.number(),
  examines: z.array(z.string()),
  criteria: z.array(criterionViewSchema),
});
export type QuestionView = z.infer<typeof questionViewSchema>;

export const questionListSchema = z.object({ questions: z.array(questionViewSchema) });

/** What one can learn from after having tried. */
export const studyViewSchema = z.object({
  questionId: z.string(),
  modelAnswer: z.string(),
  goodIdeas: z.array(z.string()),
  badAnswers: z.array(z.object({ answer: z.string(), why: z.string() })),
  criteria: z.array(z.object({ id: z.string(), name: z.string(), full: z.string(), half: z.string() })),
});
export type StudyView = z.infer<typeof studyViewSchema>;
