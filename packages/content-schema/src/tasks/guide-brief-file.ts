import type { GuideBrief } from '@mianmian/core/tasks/guides/guide-brief';
import { z } from 'zod';
import { type RubricFile, rubricFileSchema } from '../rubric-file.ts';
import { contentIdSchema, lineOfText } from '../text-of-content.ts';

/** Two good ones show that there is more than one way, two bad ones show two ways to fail. */
const SAMPLES_MIN = 2;

export type GuideBriefFile = GuideBrief & {
  readonly rubric: RubricFile;
  readonly good: readonly string[];
  readonly bad: readonly { readonly answer: string; readonly why: string }[];
};

const factShape = z.strictObject({
  id: contentIdSchema,
  text: lineOfText(4, 60),
  words: z.array(lineOfText(1, 12)).min(1),
  isRequired: z.boolean(),
});

/** The shape of `tasks/content-*.yaml`. Unknown keys are refused: they are misspelt ones. */
export const guideBriefFileSchema: z.ZodType<GuideBriefFile> = z.strictObject({
  id: contentIdSchema,
  title: lineOfText(2, 16),
  situation: lineOfText(16, 120),
  reader: lineOfText(4, 40),
  channel: lineOfText(4, 40),
  limits: z.strictObject({
    min: z.int().min(40),
    max: z.int().max(400),
    paragraph: z.int().min(30).max(120),
  }),
  facts: z.array(factShape).min(3),
  forbidden: z.array(lineOfText(2, 12)),
  rubric: rubricFileSchema,
  good: z.array(z.string().transform((text) => text.trim())).min(SAMPLES_MIN),
  bad: z.array(z.strictObject({ answer: lineOfText(10, 200), why: lineOfText(6, 80) })).min(SAMPLES_MIN),
});
