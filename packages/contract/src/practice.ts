import { ANSWER_MAX_LENGTH } from '@mianmian/core/sitting/sitting';
import { z } from 'zod';
import { assessedAnswerSchema } from './evaluation.ts';
import { competencySchema } from './question.ts';
import { eventIdSchema } from './sitting.ts';
import { techniqueReviewSchema } from './technique.ts';

export const practiseSchema = z.strictObject({
  eventId: eventIdSchema,
  questionId: z.string().max(64),
  answer: z.string().max(ANSWER_MAX_LENGTH),
});

/**
 * An answer with what it earned and how it is told. The technique is not kept: it is advice without points, read anew
 * from the answer at each sight, so that better rules reach old attempts and a kept evaluation stays what it was.
 */
export const practisedAnswerSchema = assessedAnswerSchema.extend({ technique: techniqueReviewSchema });
export type PractisedAnswer = z.infer<typeof practisedAnswerSchema>;

/** Answers of the person to one question, on papers too, newest first. */
export const practiceHistorySchema = z.object({ answers: z.array(practisedAnswerSchema) });

/** Per question what was reached last and best, for lists and weak spots; answers on papers count as attempts. */
export const practiceOverviewSchema = z.object({
  questions: z.array(
    z.object({
      questionId: z.string(),
      attempts: z.number().int(),
      /** Null while no answer was scored: 内容不足 is not a judged 0. */
      lastTotal: z.number().nullable(),
      bestTotal: z.number().nullable(),
      max: z.number(),
      lastAt: z.number().int(),
    }),
  ),
  competencies: z.array(
    z.object({ competency: competencySchema, percent: z.number().nullable(), criteria: z.number().int() }),
  ),
});
export type PracticeOverview = z.infer<typeof practiceOverviewSchema>;

/** The first taste on the landing page: one short reply, scored at once, stored nowhere. */
export const tasteSchema = z.strictObject({ answer: z.string().max(1_000) });
