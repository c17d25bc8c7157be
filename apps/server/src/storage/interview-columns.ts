import type { InterviewEnd, InterviewTurn } from '@mianmian/application/ports/interview-store';
import type { Interview, InterviewerLine, InterviewMinutes, InterviewSetup } from '@mianmian/core/interview/interview';
import { COMPETENCIES } from '@mianmian/core/question-bank/competency';
import { z } from 'zod';
import { column } from './json-columns.ts';

export const minutesColumn: z.ZodType<InterviewMinutes> = z.literal([15, 30, 45]);
export const endedByColumn: z.ZodType<InterviewEnd | null> = z
  .enum(['interviewer', 'candidate', 'renewed', 'left'])
  .nullable();

const budgetMs = z.number();
const planItem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('question'), questionId: z.string(), demand: z.string().exactOptional(), budgetMs }),
  z.object({ kind: z.literal('expected'), index: z.number(), budgetMs }),
  z.object({ kind: z.literal('stress'), moveId: z.string(), budgetMs }),
  z.object({ kind: z.literal('reverse'), questionId: z.string(), budgetMs }),
]);

const interview: z.ZodType<Interview> = z.object({
  plan: z.object({ items: z.array(planItem), spareQuestionIds: z.array(z.string()) }),
  at: z.number(),
  elapsedMs: z.number(),
  itemMs: z.number(),
  awaited: z.object({ kind: z.enum(['question', 'follow-up', 'stress', 'reverse']), limitMs: z.number() }).nullable(),
  records: z.array(
    z.object({
      questionId: z.string(),
      answers: z.array(z.string()),
      spentMs: z.number(),
      declined: z.boolean(),
    }),
  ),
  followUps: z.array(
    z.object({
      questionId: z.string(),
      criterionId: z.string(),
      facetId: z.string(),
      familyId: z.string(),
      wording: z.string(),
    }),
  ),
  dropped: z.array(z.string()),
  said: z.array(z.string()),
});

const line: z.ZodType<InterviewerLine> = z.object({
  kind: z.enum(['greeting', 'lead-in', 'question', 'follow-up', 'stress', 'press', 'calm', 'answer', 'close']),
  text: z.string(),
  afterMs: z.number(),
});

const turn: z.ZodType<Omit<InterviewTurn, 'number' | 'eventId' | 'at' | 'says' | 'found'>> = z.object({
  asked: z.union([
    z.object({ kind: z.enum(['question', 'follow-up', 'reverse']), questionId: z.string() }),
    z.object({ kind: z.literal('expected'), index: z.number() }),
    z.object({ kind: z.literal('stress'), pressure: z.enum(['trick', 'impatience', 'silence']) }),
  ]),
  text: z.string(),
  isDeclined: z.boolean(),
  by: z.enum(['typed', 'spoken']),
  spentMs: z.number(),
  spokenMs: z.number().nullable(),
  // The first interviews did not keep it.
  readBy: z.object({ weights: z.string(), nearness: z.string().nullable() }).nullable().default(null),
});

const facts: z.ZodType<InterviewSetup['facts']> = z.object({
  company: z.string().nullable(),
  position: z.string().nullable(),
  // Rows of the first interviews hold names only.
  demands: z.array(z.object({ competency: z.enum(COMPETENCIES), words: z.string().nullable() })).default([]),
  told: z.record(z.string(), z.string()).default({}),
  expected: z.array(z.object({ question: z.string(), prepared: z.string() })).default([]),
});

export const parseInterview = column(interview);
export const parseLines = column<readonly InterviewerLine[]>(z.array(line));
export const parseTurn = column(turn);
export const parseFacts = column(facts);
export const parseWeak = column<InterviewSetup['weak']>(z.array(z.enum(COMPETENCIES)));
export const parseHashes = column(z.record(z.string(), z.string()));
export const parseFound = column<readonly string[]>(z.array(z.string()));
