import { z } from 'zod';
import { assessedAnswerSchema, spanSchema } from './evaluation.ts';
import { criterionViewSchema } from './question.ts';
import { eventIdSchema } from './sitting.ts';

/** The data task (a week of tickets) and the content tasks (a guide or card). Drafts lie on the device until handed in. */

const contentId = z.string().regex(/^[0-9A-Za-z_.-]{1,64}$/);

export const TASK_TEXT_MAX_LENGTH = 3_000;

const briefSchema = z.object({
  id: z.string(),
  title: z.string(),
  situation: z.string(),
  reader: z.string(),
  channel: z.string(),
  /** Characters without white space. */
  limits: z.object({ min: z.number(), max: z.number(), paragraph: z.number() }),
  facts: z.array(z.object({ id: z.string(), text: z.string(), isRequired: z.boolean() })),
  forbidden: z.array(z.string()),
  criteria: z.array(criterionViewSchema.omit({ competency: true })),
});
export type TaskBrief = z.infer<typeof briefSchema>;

export const taskBriefListSchema = z.object({
  briefs: z.array(briefSchema.pick({ id: true, title: true, situation: true, channel: true })),
});

export const startTaskSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('data'),
    eventId: eventIdSchema,
    /** Told after a task, for the same week again; left out, the server throws one. */
    seed: z.number().int().min(0).max(0x7fff_ffff).optional(),
  }),
  z.strictObject({ kind: z.literal('content'), eventId: eventIdSchema, briefId: contentId }),
]);

/** Mirrors core's `TicketWeek`, without the seed: whoever has it could compute the truth. */
const weekSchema = z.object({
  shopName: z.string(),
  classes: z.array(z.object({ id: z.string(), name: z.string(), minutes: z.number() })),
  changes: z.array(z.string()),
  tickets: z.array(
    z.object({
      id: z.string(),
      at: z.string(),
      weekday: z.string(),
      customer: z.string(),
      channel: z.string(),
      orderId: z.string().nullable(),
      product: z.string().nullable(),
      text: z.string(),
    }),
  ),
});

const dataWorkSchema = z.strictObject({
  /** Class id by ticket id; those left out were not classified. */
  classes: z.record(contentId, contentId).refine((classes) => Object.keys(classes).length <= 200),
  /** Class ids, the most frequent first. */
  topCauses: z.array(contentId).max(3),
  proposal: z.string().max(TASK_TEXT_MAX_LENGTH),
});
export type DataWork = z.infer<typeof dataWorkSchema>;
const contentWorkSchema = z.strictObject({ text: z.string().max(TASK_TEXT_MAX_LENGTH) });
export type ContentWork = z.infer<typeof contentWorkSchema>;

export const handInTaskSchema = z.strictObject({
  eventId: eventIdSchema,
  work: z.union([dataWorkSchema, contentWorkSchema]),
});

/** How a text was judged by its rubric; `evaluation.evidence` spans are of the text handed in. */
const judgedTextSchema = assessedAnswerSchema.pick({ evaluation: true, names: true });

const dataResultSchema = z.object({
  points: z.number(),
  max: z.number(),
  parts: z.array(
    z.object({
      part: z.enum(['classification', 'top-causes', 'figures', 'proposal']),
      points: z.number(),
      max: z.number(),
      because: z.array(z.string()),
    }),
  ),
  classification: z.object({
    accuracy: z.number(),
    kappa: z.number(),
    wrong: z.array(z.object({ ticketId: z.string(), chosen: z.string().nullable(), right: z.string() })),
  }),
  figures: z.array(
    z.object({
      span: spanSchema,
      verdict: z.enum(['right', 'wrong', 'effect', 'foundless']),
      causeId: z.string().nullable(),
      data: z.string().nullable(),
    }),
  ),
  usesLink: z.boolean(),
  judged: judgedTextSchema,
  /** What was true of the week; told only now. */
  truth: z.object({
    causes: z.array(
      z.object({
        causeId: z.string(),
        name: z.string(),
        count: z.number().int(),
        share: z.number(),
        minutes: z.number(),
      }),
    ),
    topCauses: z.array(z.string()),
    link: z.object({
      kind: z.enum(['product', 'channel', 'days']),
      causeId: z.string(),
      /** What it hangs on, as people call it. */
      name: z.string(),
      share: z.number(),
    }),
  }),
  seed: z.number().int(),
});
export type DataResult = z.infer<typeof dataResultSchema>;

const contentResultSchema = z.object({
  points: z.number(),
  max: z.number(),
  deductions: z.array(z.object({ points: z.number(), because: z.string(), span: spanSchema.nullable() })),
  figures: z.array(
    z.object({ span: spanSchema, verdict: z.enum(['right', 'wrong', 'unknown']), rule: z.string().nullable() }),
  ),
  characters: z.number().int(),
  judged: judgedTextSchema,
  /** How it can be written; told only now. */
  examples: z.array(z.string()),
});
export type ContentResult = z.infer<typeof contentResultSchema>;

const taskFrame = {
  id: z.string(),
  title: z.string(),
  startedAt: z.number().int(),
  handedInAt: z.number().int().nullable(),
};

export const taskViewSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('data'),
    ...taskFrame,
    week: weekSchema,
    /** Null until handed in; so is the result. */
    work: dataWorkSchema.nullable(),
    result: dataResultSchema.nullable(),
    criteria: z.array(criterionViewSchema.omit({ competency: true })),
  }),
  z.object({
    kind: z.literal('content'),
    ...taskFrame,
    brief: briefSchema,
    work: contentWorkSchema.nullable(),
    result: contentResultSchema.nullable(),
  }),
]);
export type TaskView = z.infer<typeof taskViewSchema>;

export const taskListSchema = z.object({
  tasks: z.array(
    z.object({
      ...taskFrame,
      kind: z.enum(['data', 'content']),
      briefId: z.string().nullable(),
      points: z.number().nullable(),
      max: z.number(),
    }),
  ),
});
export type TaskSummary = z.infer<typeof taskListSchema>['tasks'][number];
