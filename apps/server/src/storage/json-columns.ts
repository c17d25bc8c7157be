import { evaluationSchema } from '@mianmian/contract/evaluation';
import { COMPETENCIES } from '@mianmian/core/question-bank/competency';
import type { Evaluation } from '@mianmian/core/question-bank/evaluation';
import type { Question } from '@mianmian/core/question-bank/question';
import type { Sitting, SittingEvent } from '@mianmian/core/sitting/sitting';
import { z } from 'zod';

const sections = z.array(z.object({ id: z.string(), title: z.string(), questionIds: z.array(z.string()) }));
const form = z.enum(['full', 'short']);
const by = z.enum(['candidate', 'clock']);

const facet = z.object({
  id: z.string(),
  name: z.string(),
  concept: z.string(),
  points: z.number(),
  vague: z.boolean().exactOptional(),
  absence: z.object({ given: z.string(), givenPoints: z.number(), words: z.array(z.string()) }).exactOptional(),
  advice: z.string(),
  phrasings: z.array(z.string()),
});

const criterion = z.object({
  id: z.string(),
  name: z.string(),
  max: z.number(),
  competency: z.enum(COMPETENCIES),
  full: z.string(),
  half: z.string(),
  facets: z.array(facet),
});

const question = z.object({
  id: z.string(),
  version: z.number(),
  points: z.number(),
  suggestedSeconds: z.number(),
  spokenLimitSeconds: z.number().exactOptional(),
  title: z.string(),
  prompt: z.string(),
  story: z.boolean().exactOptional(),
  examines: z.array(z.string()),
  criteria: z.array(criterion),
  goodIdeas: z.array(z.string()),
  badAnswers: z.array(z.object({ answer: z.string(), why: z.string() })),
  modelAnswer: z.string(),
});

const sittingEvent = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('started'),
    paperId: z.string(),
    paperVersion: z.number(),
    paperTitle: z.string(),
    form,
    sections,
    questionHashes: z.record(z.string(), z.string()),
    totalPoints: z.number(),
    durationMs: z.number(),
  }),
  z.object({
    kind: z.literal('answer-saved'),
    questionId: z.string(),
    revision: z.number(),
    characters: z.number(),
    late: z.boolean(),
  }),
  z.object({ kind: z.literal('time-credited'), creditMs: z.number() }),
  z.object({ kind: z.literal('handed-in'), by }),
]);

const sitting = z.object({
  paperId: z.string(),
  paperVersion: z.number(),
  paperTitle: z.string(),
  form,
  sections,
  questionIds: z.array(z.string()),
  questionHashes: z.record(z.string(), z.string()),
  totalPoints: z.number(),
  startedAt: z.number(),
  deadlineAt: z.number(),
  status: z.enum(['open', 'handed-in']),
  handedInAt: z.number().nullable(),
  handedInBy: by.nullable(),
  revisions: z.record(z.string(), z.number()),
  answeredQuestionIds: z.array(z.string()),
  lateQuestionIds: z.array(z.string()),
});

/** Reads a JSON column; throws when it holds something else, for then the database was not written by this program. */
export const column =
  <T>(schema: z.ZodType<T>) =>
  (text: string): T =>
    schema.parse(JSON.parse(text));

export const parseQuestion = column<Question>(question);
export const parseSittingEvent = column<SittingEvent>(sittingEvent);
export const parseSitting = column<Sitting>(sitting);
export const parseEvaluation = column<Evaluation>(evaluationSchema);
