import { ANSWER_MAX_LENGTH } from '@mianmian/core/sitting/sitting';
import { z } from 'zod';
import { noteIdSchema } from './note.ts';
import { practisedAnswerSchema } from './practice.ts';
import { questionViewSchema } from './question.ts';
import { eventIdSchema, reportSums } from './sitting.ts';
import { techniqueReviewSchema } from './technique.ts';

/** A mock interview: the server asks, hears and folds (core/interview); the same seed and turns give the same one. */

const INTERVIEW_MINUTES = [15, 30, 45] as const;
const INTERVIEW_ENDS = ['interviewer', 'candidate', 'renewed', 'left'] as const;
const minutesSchema = z.literal(INTERVIEW_MINUTES);

/** Kinds of jobs to be interviewed for without an application file. */
export const interviewPresetListSchema = z.object({
  presets: z.array(z.object({ id: z.string(), name: z.string(), about: z.string() })),
});
export type InterviewPreset = z.infer<typeof interviewPresetListSchema>['presets'][number];

export const startInterviewSchema = z.strictObject({
  eventId: eventIdSchema,
  minutes: minutesSchema,
  from: z.union([
    z.strictObject({ applicationId: noteIdSchema }),
    z.strictObject({ presetId: z.string().regex(/^[0-9a-z-]{1,64}$/) }),
  ]),
  /** Told after an interview, to sit the same one again; left out, the server throws one. */
  seed: z.number().int().min(0).max(0x7fff_ffff).optional(),
});

const interviewLineSchema = z.object({
  kind: z.enum(['greeting', 'lead-in', 'question', 'follow-up', 'stress', 'press', 'calm', 'answer', 'close']),
  text: z.string(),
  /** Said only when the candidate has not begun after so long; 0 at once. */
  afterMs: z.number(),
});
export type InterviewLine = z.infer<typeof interviewLineSchema>;

/** What the candidate said, as typed or as its transcript was confirmed. */
const interviewTurnSchema = z.object({
  /** From 1. */
  turn: z.number().int(),
  text: z.string(),
  isDeclined: z.boolean(),
  by: z.enum(['typed', 'spoken']),
  spentMs: z.number().int(),
  /** How long was spoken, without waiting and confirming; null where nothing was. */
  spokenMs: z.number().int().nullable(),
});

export const interviewViewSchema = z.object({
  id: z.string(),
  minutes: minutesSchema,
  /** 「某某公司 · 售后客服」 or the preset's name. */
  title: z.string(),
  applicationId: z.string().nullable(),
  startedAt: z.number().int(),
  endedAt: z.number().int().nullable(),
  /**
   * `renewed`: the questions were renewed while it was open; `left`: nobody went on with it for a day. What was answered
   * is in its report all the same.
   */
  endedBy: z.enum(INTERVIEW_ENDS).nullable(),
  /** Spent by turns; a closed tab spends nothing. */
  elapsedMs: z.number().int(),
  /** Whom the floor belongs to; null once it is over. */
  awaited: z
    .object({
      kind: z.enum(['question', 'follow-up', 'stress', 'reverse']),
      /** The page hands in what is there after so long; more is not counted. */
      limitMs: z.number().int(),
    })
    .nullable(),
  /** All of it in order: what the interviewer said (`after` that many turns), and the turns. */
  lines: z.array(interviewLineSchema.extend({ after: z.number().int() })),
  turns: z.array(interviewTurnSchema),
  /** Which part it is in, as 「第 2 部分，共 5 部分」. */
  part: z.object({ at: z.number().int(), of: z.number().int() }),
});
export type InterviewView = z.infer<typeof interviewViewSchema>;

export const interviewSummarySchema = interviewViewSchema
  .pick({ id: true, minutes: true, title: true, applicationId: true, startedAt: true, endedAt: true, endedBy: true })
  .extend({
    turns: z.number().int(),
    /** When it ends by itself unless somebody goes on with it; null once it is over. */
    staysUntil: z.number().int().nullable(),
    /** Null while open, and when nothing could be judged. */
    points: z.number().nullable(),
    maxPoints: z.number().nullable(),
  });
export const interviewListSchema = z.object({ interviews: z.array(interviewSummarySchema) });
export type InterviewSummary = z.infer<typeof interviewSummarySchema>;

export const sayInInterviewSchema = z.strictObject({
  eventId: eventIdSchema,
  /** Which turn this is, from 1: another tab was faster when the server holds more (409, read it anew). */
  turn: z.number().int().min(1).max(1_000),
  /** May be empty: nothing was said in the time. */
  text: z.string().max(ANSWER_MAX_LENGTH),
  /** 「这一点不方便说」 pressed; the words alone can say so too. */
  isDeclined: z.boolean(),
  by: z.enum(['typed', 'spoken']),
  /** From the question's end to the sending. No longer than the server's clock allows. */
  spentMs: z.number().int().min(0).max(3_600_000),
  spokenMs: z.number().int().min(0).max(3_600_000).nullable(),
});

export const endInterviewSchema = z.strictObject({ eventId: eventIdSchema });

/** What came of a follow-up: the point came with the answer to it, did not, was declined, or nothing was said. */
const followUpOutcomeSchema = z.enum(['found', 'not-found', 'declined', 'unanswered']);

const spokenSchema = z.object({ spokenMs: z.number().int(), charactersPerMinute: z.number().int() });

const interviewQuestionSchema = z.object({
  question: questionViewSchema,
  stage: z.enum(['opening', 'question', 'reverse']),
  /** Null when declined, unanswered or insufficient: not a judged 0. */
  points: z.number().nullable(),
  isDeclined: z.boolean(),
  spentMs: z.number().int(),
  budgetMs: z.number().int(),
  /** Null where nothing was said. */
  assessed: practisedAnswerSchema.nullable(),
  followUps: z.array(
    z.object({
      text: z.string(),
      /** Empty, as the point, where more was asked for of everything. */
      criterionName: z.string(),
      /** The point that was missing. */
      facetName: z.string(),
      answer: z.string().nullable(),
      outcome: followUpOutcomeSchema,
    }),
  ),
  spoken: spokenSchema.nullable(),
  /** As in a paper's report. */
  modelAnswer: z.string().nullable(),
  goodIdeas: z.array(z.string()),
});
export type InterviewReportQuestion = z.infer<typeof interviewQuestionSchema>;

/** How pressure was met: shown with how it was told, without points. */
const stressMomentSchema = z.object({
  kind: z.enum(['trick', 'impatience', 'silence']),
  asked: z.string(),
  answer: z.string(),
  isDeclined: z.boolean(),
  spentMs: z.number().int(),
  technique: techniqueReviewSchema,
});

/** What the candidate expected customers to ask, asked: shown with what was prepared, without points. */
const expectedMomentSchema = z.object({
  /** As the application's research had it when the interview began. */
  question: z.string(),
  /** Empty where nothing was. */
  prepared: z.string(),
  /** All that was said to it. */
  answer: z.string(),
  /** What asked for more; null where nothing did. */
  followUp: z.string().nullable(),
  isDeclined: z.boolean(),
  spentMs: z.number().int(),
  spoken: spokenSchema.nullable(),
  technique: techniqueReviewSchema,
});

export const interviewReportSchema = z.object({
  interviewId: z.string(),
  title: z.string(),
  minutes: minutesSchema,
  applicationId: z.string().nullable(),
  startedAt: z.number().int(),
  endedAt: z.number().int(),
  endedBy: z.enum(INTERVIEW_ENDS),
  elapsedMs: z.number().int(),
  /** To sit the same one again. */
  seed: z.number().int(),
  presetId: z.string().nullable(),
  ...reportSums,
  questions: z.array(interviewQuestionSchema),
  expected: z.array(expectedMomentSchema),
  stress: z.array(stressMomentSchema),
  /** Over all spoken turns; null where none was. */
  spoken: spokenSchema.nullable(),
  lines: interviewViewSchema.shape.lines,
  turns: interviewViewSchema.shape.turns,
  versions: z.object({
    engine: z.string(),
    weights: z.string(),
    lines: z.string(),
    /** By what follow-ups were chosen, in order: more than one where it was renewed in between. */
    followUps: z.array(z.string()),
  }),
});
export type InterviewReport = z.infer<typeof interviewReportSchema>;
