import { ANSWER_MAX_LENGTH } from '@mianmian/core/sitting/sitting';
import { z } from 'zod';
import { assessedAnswerSchema } from './evaluation.ts';
import { paperFormSchema, paperSectionSchema } from './paper.ts';
import { competencySchema, questionViewSchema } from './question.ts';

/** Chosen by the client (crypto.randomUUID): a repeated id gets the first result, so a retry never doubles. */
export const eventIdSchema = z.string().regex(/^[0-9A-Za-z_-]{8,64}$/);

export const startSittingSchema = z.strictObject({
  eventId: eventIdSchema,
  paperId: z.string().max(64),
  form: paperFormSchema,
});

export const sittingViewSchema = z.object({
  id: z.string(),
  paperId: z.string(),
  paperTitle: z.string(),
  form: paperFormSchema,
  status: z.enum(['open', 'handed-in']),
  startedAt: z.number().int(),
  deadlineAt: z.number().int(),
  /** The server's clock when this was said; the page counts down by the difference. */
  serverNow: z.number().int(),
  handedInAt: z.number().int().nullable(),
  handedInBy: z.enum(['candidate', 'clock']).nullable(),
  sections: z.array(paperSectionSchema),
  questions: z.array(questionViewSchema),
  /** Latest acknowledged draft of each question that has one; never more than that is kept. */
  answers: z.array(
    z.object({ questionId: z.string(), text: z.string(), revision: z.number().int(), savedAt: z.number().int() }),
  ),
});
export type SittingView = z.infer<typeof sittingViewSchema>;

export const sittingSummarySchema = z.object({
  id: z.string(),
  paperTitle: z.string(),
  form: paperFormSchema,
  status: z.enum(['open', 'handed-in']),
  startedAt: z.number().int(),
  deadlineAt: z.number().int(),
  handedInAt: z.number().int().nullable(),
  answered: z.number().int(),
  questions: z.number().int(),
  /** Points on the paper; null while open, and when no answer could be judged: that is no judged 0. */
  points: z.number().nullable(),
  totalPoints: z.number(),
});
export const sittingListSchema = z.object({ sittings: z.array(sittingSummarySchema), serverNow: z.number().int() });
export type SittingSummary = z.infer<typeof sittingSummarySchema>;

export const saveAnswerSchema = z.strictObject({
  eventId: eventIdSchema,
  questionId: z.string().max(64),
  text: z.string().max(ANSWER_MAX_LENGTH),
  /** Revision the text was written on, 0 for the first. A conflict (409) returns what the server holds. */
  baseRevision: z.number().int().min(0),
});

export const savedAnswerSchema = z.object({
  questionId: z.string(),
  revision: z.number().int(),
  savedAt: z.number().int(),
  late: z.boolean(),
  serverNow: z.number().int(),
  deadlineAt: z.number().int(),
});
export type SavedAnswer = z.infer<typeof savedAnswerSchema>;

export const handInSchema = z.strictObject({ eventId: eventIdSchema });

export const sectionScoreSchema = z.object({
  id: z.string(),
  title: z.string(),
  points: z.number(),
  maxPoints: z.number(),
  answered: z.number().int(),
  questions: z.number().int(),
});

/** Share of the points that criteria of this competency earned, over the answers that were scored; null without any. */
export const competencyScoreSchema = z.object({
  competency: competencySchema,
  percent: z.number().nullable(),
  criteria: z.number().int(),
});

export const nextStepSchema = z.object({
  questionId: z.string(),
  questionTitle: z.string(),
  criterionName: z.string(),
  advice: z.string(),
  /** Points on the paper that were left here. */
  lostPoints: z.number(),
});

export const reportQuestionSchema = z.object({
  question: questionViewSchema,
  /** Points on the paper: question.points × total / max. Null when unanswered or insufficient: not a judged 0. */
  points: z.number().nullable(),
  late: z.boolean(),
  assessed: assessedAnswerSchema,
  /** Null while an open paper or interview of the same person asks the question, or may ask it yet. */
  modelAnswer: z.string().nullable(),
  goodIdeas: z.array(z.string()),
});

/** What the answers of a paper or an interview came to. */
export const reportSums = {
  points: z.number(),
  maxPoints: z.number(),
  unanswered: z.number().int(),
  insufficient: z.number().int(),
  sections: z.array(sectionScoreSchema),
  competencies: z.array(competencyScoreSchema),
  strengths: z.array(z.object({ questionTitle: z.string(), criterionName: z.string(), quote: z.string() })),
  nextSteps: z.array(nextStepSchema),
};

export const reportSchema = z.object({
  sittingId: z.string(),
  paperTitle: z.string(),
  form: paperFormSchema,
  startedAt: z.number().int(),
  handedInAt: z.number().int(),
  handedInBy: z.enum(['candidate', 'clock']),
  ...reportSums,
  questions: z.array(reportQuestionSchema),
  /** All versions that made this report; hash over the stored evaluations' bytes. */
  versions: z.object({ engine: z.string(), weights: z.string(), evaluations: z.string() }),
});
export type Report = z.infer<typeof reportSchema>;

/** "Score again": what today's engine gives, beside what was told; nothing is overwritten. */
export const rescoreSchema = z.object({
  sameVersions: z.boolean(),
  sameBytes: z.boolean(),
  storedHash: z.string(),
  freshHash: z.string(),
  differences: z.array(z.object({ questionId: z.string(), storedTotal: z.number(), freshTotal: z.number() })),
});
export type Rescore = z.infer<typeof rescoreSchema>;
