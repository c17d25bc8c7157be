import { STORY_THEMES } from '@mianmian/core/coaching/stories/story-reading';
import { z } from 'zod';
import { competencySchema } from './question.ts';
import { eventIdSchema } from './sitting.ts';

/** What a candidate writes before an interview. Each kind of note is one thing that is edited as a whole. */

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

export const noteContentSchema = z.discriminatedUnion('kind', [
  applicationNoteSchema,
  researchNoteSchema,
  storyNoteSchema,
]);
export type NoteContent = z.infer<typeof noteContentSchema>;
export type ApplicationNote = z.infer<typeof applicationNoteSchema>;
export type ResearchNote = z.infer<typeof researchNoteSchema>;
export type StoryNote = z.infer<typeof storyNoteSchema>;

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
