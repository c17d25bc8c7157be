import { z } from 'zod';
import { chatReportSchema, deskReportSchema } from './desk-report.ts';
import { assessedAnswerSchema } from './evaluation.ts';
import { reportQuestionSchema, reportSchema } from './sitting.ts';

/**
 * A report as somebody else may see it: what its owner wrote, what that earned and the words it rests on, as they were
 * stored. Left out is what would give a question or a scenario away to whoever has not tried it yet (model answers,
 * advice, the good path, the seed), and every id by which the work itself could be asked for. An evaluation's `missing`
 * is always empty and `names.facets` holds only the names of what was found or not counted.
 */
const sharedPaperSchema = reportSchema.omit({ sittingId: true, nextSteps: true }).extend({
  questions: z.array(
    reportQuestionSchema
      .omit({ modelAnswer: true, goodIdeas: true })
      .extend({ assessed: assessedAnswerSchema.omit({ id: true, attemptNumber: true }) }),
  ),
});
export type SharedPaper = z.infer<typeof sharedPaperSchema>;

/** Of the facts only those that were found are told, without how they could have been asked for. */
const sharedDeskSchema = deskReportSchema.omit({ runId: true, seed: true, variant: true, bestPath: true }).extend({
  chats: z.array(
    chatReportSchema.extend({
      facts: chatReportSchema.shape.facts.extend({
        all: z.array(chatReportSchema.shape.facts.shape.all.element.omit({ asked: true })),
      }),
    }),
  ),
});
export type SharedDesk = z.infer<typeof sharedDeskSchema>;

/** What somebody with the link sees. */
export const sharedReportSchema = z.object({
  name: z.string(),
  expiresAt: z.number().int(),
  shared: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('paper'), report: sharedPaperSchema }),
    z.object({ kind: z.literal('desk'), report: sharedDeskSchema }),
  ]),
});
export type SharedReport = z.infer<typeof sharedReportSchema>;
