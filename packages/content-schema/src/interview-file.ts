import { FOLLOW_UP_AIMS, type FollowUpFamily, type InterviewCourse } from '@mianmian/core/interview/interview-lines';
import { z } from 'zod';
import { contentIdSchema, lineOfText } from './text-of-content.ts';

const LEAST_WORDINGS = 3;

const spoken = lineOfText(2, 80);
const wordings = (least: number) => z.array(spoken).min(least);

/** The shape of `interview/follow-ups.yaml`. */
export const followUpFileSchema = z.strictObject({
  families: z
    .array(
      z
        .strictObject({
          id: contentIdSchema,
          aim: z.enum(FOLLOW_UP_AIMS),
          concepts: z.array(contentIdSchema).min(1),
          asks: wordings(LEAST_WORDINGS),
          another: wordings(LEAST_WORDINGS).exactOptional(),
          said: z.array(lineOfText(1, 12)).exactOptional(),
          usual: z.number().min(0).max(1),
        })
        .transform(({ another = [], said = [], ...rest }): FollowUpFamily => ({ ...rest, another, said })),
    )
    .min(1),
});

const holding = (mark: string) =>
  spoken.refine((line) => line.split(mark).length === 2, { error: `应正好写一处 ${mark}` });

/** The shape of `interview/course.yaml`. */
export const interviewCourseFileSchema: z.ZodType<InterviewCourse> = z.strictObject({
  openingQuestionId: contentIdSchema,
  reverseQuestionId: contentIdSchema,
  greetings: z.array(holding('{place}')).min(1),
  leadIns: wordings(LEAST_WORDINGS),
  demands: z.array(holding('{demand}')).min(LEAST_WORDINGS),
  expected: z.array(holding('{question}')).min(LEAST_WORDINGS),
  cutOffs: wordings(LEAST_WORDINGS),
  declined: wordings(LEAST_WORDINGS),
  passedOver: wordings(LEAST_WORDINGS),
  more: wordings(LEAST_WORDINGS),
  backs: z.array(holding('{question}')).min(LEAST_WORDINGS),
  shortQuestions: z.record(contentIdSchema, lineOfText(2, 40)),
  quotes: z.array(holding('{quote}')).min(LEAST_WORDINGS),
  stress: z
    .array(
      z
        .strictObject({
          id: contentIdSchema,
          kind: z.enum(['trick', 'impatience', 'silence']),
          ask: spoken,
          press: spoken.exactOptional(),
          calm: spoken,
        })
        .refine(({ kind, press }) => (kind === 'silence') === (press !== undefined), {
          error: '沉默类要写 press（久不作声时说的话），其余各类不写',
        })
        .transform(({ press = null, ...rest }) => ({ ...rest, press })),
    )
    .min(LEAST_WORDINGS),
  invites: wordings(1),
  moreQuestions: wordings(LEAST_WORDINGS),
  topics: z
    .array(
      z
        .strictObject({
          id: contentIdSchema,
          words: z.array(lineOfText(1, 12)).min(1),
          jobWords: z.array(lineOfText(1, 12)).exactOptional(),
          known: spoken.nullable(),
          unknown: spoken,
        })
        .transform(({ jobWords = [], ...rest }) => ({ ...rest, jobWords })),
    )
    .min(1),
  tellings: z.array(holding('{quote}')).min(LEAST_WORDINGS),
  unknowns: wordings(LEAST_WORDINGS),
  closes: wordings(1),
});
