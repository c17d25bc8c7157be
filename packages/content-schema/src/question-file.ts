import { COMPETENCIES } from '@mianmian/core/question-bank/competency';
import type { Question } from '@mianmian/core/question-bank/question';
import { z } from 'zod';
import { contentIdSchema, countCharacters, lineOfText } from './text-of-content.ts';

/** A person can check and defend a quarter of a point, nothing finer. */
export const POINT_STEP = 0.25;
const MODEL_ANSWER_MIN = 150;
const MODEL_ANSWER_MAX = 400;

const pointsSchema = z.number().positive().multipleOf(POINT_STEP).max(20);

const absenceSchema = z.strictObject({
  given: contentIdSchema,
  givenPoints: pointsSchema,
  words: z.array(lineOfText(1, 12)).min(3),
});

export const facetShape = z.strictObject({
  id: contentIdSchema,
  name: lineOfText(2, 12),
  concept: contentIdSchema,
  points: pointsSchema,
  vague: z.boolean().exactOptional(),
  absence: absenceSchema.exactOptional(),
  advice: lineOfText(10, 60),
  phrasings: z.array(lineOfText(2, 40)).min(3),
});

export const criterionShape = z.strictObject({
  id: contentIdSchema,
  name: lineOfText(2, 12),
  max: pointsSchema,
  competency: z.enum(COMPETENCIES),
  full: lineOfText(4, 120),
  half: lineOfText(4, 120),
  facets: z.array(facetShape).min(1),
});

const modelAnswerSchema = z
  .string()
  .transform((text) => text.trim())
  .refine((text) => countCharacters(text) >= MODEL_ANSWER_MIN && countCharacters(text) <= MODEL_ANSWER_MAX, {
    error: (issue) =>
      `应有 ${MODEL_ANSWER_MIN} 到 ${MODEL_ANSWER_MAX} 个字，现有 ${countCharacters(String(issue.input))} 个`,
  });

/** The shape of one file of `question-bank/` and of `tastes/`. Unknown keys are refused: they are misspelt ones. */
export const questionFileSchema = z.strictObject({
  id: contentIdSchema,
  version: z.int().positive(),
  points: z.number().positive(),
  suggestedSeconds: z.int().positive(),
  spokenLimitSeconds: z.int().positive().exactOptional(),
  title: lineOfText(2, 12),
  prompt: lineOfText(8, 200),
  story: z.boolean().exactOptional(),
  enoughQuestions: z.int().min(1).exactOptional(),
  examines: z.array(lineOfText(2, 12)).min(1),
  criteria: z.array(criterionShape).min(1),
  goodIdeas: z.array(lineOfText(6, 120)).min(1),
  badAnswers: z.array(z.strictObject({ answer: lineOfText(2, 120), why: lineOfText(6, 120) })).min(1),
  modelAnswer: modelAnswerSchema,
});

// The compiler's check that what the schema lets through is core's Question.
questionFileSchema satisfies z.ZodType<Question>;
