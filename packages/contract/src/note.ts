import { CAREER_PATHS, CAREER_TERMS } from '@mianmian/core/coaching/career/career';
import { STORY_THEMES } from '@mianmian/core/coaching/stories/story-reading';
import { z } from 'zod';
import { competencySchema } from './question.ts';
import { eventIdSchema } from './sitting.ts';

/** What a candidate writes before an interview and after it. Each kind of note is one thing that is edited as a whole. */

export const APPLICATION_STATUSES = [
  'wanted', // 想投
  'applied', // 已投递
  'invited', // 约了面试
  'interviewed', // 已面试
  'offered', // 已录用
  'rejected', // 未通过
  'withdrawn', // 已放弃
] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

const line = z.string().max(120);
const paragraph = z.string().max(4_000);
/** Chosen by the client like an event's. */
export const noteIdSchema = eventIdSchema;

export const applicationNoteSchema = z.strictObject({
  kind: z.literal('application'),
  company: line,
  shop: line,
  position: line,
  status: z.enum(APPLICATION_STATUSES),
  /** The job description as pasted or read from a file. */
  jobText: z.string().max(20_000),
  /** Null until it is known. */
  interviewAt: z.number().int().min(0).nullable(),
  form: z.enum(['online', 'on-site']).nullable(),
  /** Meeting software, or the address. */
  place: z.string().max(300),
  /** On site: how long the way takes; null until it is known. */
  travelMinutes: z.number().int().min(0).max(1_440).nullable(),
  memo: paragraph,
  /** Who to write to: a name, an address. Applications kept before it was asked for have none. */
  contact: line.default(''),
  /** By when an answer was promised. */
  replyBy: z.number().int().min(0).nullable().default(null),
});

/** What was found out about a company and its shop, for one application; one a application. */
export const researchNoteSchema = z.strictObject({
  kind: z.literal('research'),
  applicationId: noteIdSchema,
  business: paragraph,
  culture: paragraph,
  customers: paragraph,
  /** Own trial as a buyer. */
  trialSeconds: z.number().int().min(0).max(86_400).nullable(),
  trialWording: paragraph,
  trialProcess: paragraph,
  category: paragraph,
  priceBand: paragraph,
  tone: paragraph,
  /** From reviews and 问大家. */
  pains: z.array(z.strictObject({ text: z.string().max(400), suggestion: z.string().max(400) })).max(20),
  likelyQuestions: z.array(z.strictObject({ topic: line, question: z.string().max(400), answer: paragraph })).max(40),
  talkingPoints: z.array(z.string().max(600)).max(3),
});

export const storyNoteSchema = z.strictObject({
  kind: z.literal('story'),
  title: line,
  /** As first told, before it was split; empty when the fields were filled at once. */
  raw: z.string().max(6_000),
  situation: paragraph,
  task: paragraph,
  action: paragraph,
  result: paragraph,
  /** As the candidate has confirmed them. */
  competencies: z.array(competencySchema).max(8),
  themes: z.array(z.enum(STORY_THEMES)).max(4),
});

/** A letter to the other side, sent by the candidate's own mail. */
export const letterNoteSchema = z.strictObject({
  kind: z.literal('letter'),
  applicationId: noteIdSchema,
  purpose: z.enum(['thanks', 'inquiry']),
  text: paragraph,
  /** As the candidate said; null until then. */
  sentAt: z.number().int().min(0).nullable(),
});

export const REVIEW_VERDICTS = ['well', 'fair', 'badly'] as const;
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];

/** How an interview went, question by question, as the candidate sees it. */
export const reviewNoteSchema = z.strictObject({
  kind: z.literal('review'),
  /** Null for a mock interview without a file. */
  applicationId: noteIdSchema.nullable(),
  /** The mock interview it is about; null for a real one. */
  interviewId: z
    .string()
    .regex(/^[0-9A-Za-z_-]{1,64}$/)
    .nullable(),
  heldAt: z.number().int().min(0),
  questions: z
    .array(
      z.strictObject({
        /** Names it within the review, drawn by lot so that no later one gets it: its card is known by it. */
        n: z.number().int().min(1).max(999_999),
        asked: z.string().max(400),
        /** The bank's question that is meant; null where none is. */
        questionId: z
          .string()
          .regex(/^[0-9A-Za-z_.-]{1,64}$/)
          .nullable(),
        went: z.enum(REVIEW_VERDICTS),
        good: z.string().max(600),
        bad: z.string().max(600),
        next: z.string().max(600),
      }),
    )
    .max(40),
  overall: paragraph,
});

/** Where somebody wants to get to; one a person is enough. */
export const careerNoteSchema = z.strictObject({
  kind: z.literal('career'),
  path: z.enum(CAREER_PATHS),
  aims: z
    .array(
      z.strictObject({
        term: z.enum(CAREER_TERMS),
        aim: z.string().max(200),
        /** The figure by which it is known, and where that is read. */
        measure: z.string().max(200),
        /** As `2027-03` or in words. */
        due: z.string().max(40),
        isReached: z.boolean(),
      }),
    )
    .max(20),
});

export const noteContentSchema = z.discriminatedUnion('kind', [
  applicationNoteSchema,
  researchNoteSchema,
  storyNoteSchema,
  letterNoteSchema,
  reviewNoteSchema,
  careerNoteSchema,
]);
export type NoteContent = z.infer<typeof noteContentSchema>;
export type ApplicationNote = z.infer<typeof applicationNoteSchema>;
export type ResearchNote = z.infer<typeof researchNoteSchema>;
export type StoryNote = z.infer<typeof storyNoteSchema>;
export type LetterNote = z.infer<typeof letterNoteSchema>;
export type ReviewNote = z.infer<typeof reviewNoteSchema>;
export type ReviewedQuestion = ReviewNote['questions'][number];
export type CareerNote = z.infer<typeof careerNoteSchema>;

export const noteSchema = z.object({
  id: noteIdSchema,
  /** From 1, one more with each save. */
  revision: z.number().int(),
  createdAt: z.number().int(),
  changedAt: z.number().int(),
  content: noteContentSchema,
});
export type Note = z.infer<typeof noteSchema>;

/** Newest change first. */
export const noteListSchema = z.object({ notes: z.array(noteSchema) });

export const saveNoteSchema = z.strictObject({
  eventId: eventIdSchema,
  /** Revision it was written on, 0 for a new one. Another one is a conflict (409): read it anew, show both. */
  baseRevision: z.number().int().min(0),
  content: noteContentSchema,
});
