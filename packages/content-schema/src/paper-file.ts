import type { Paper, PaperSection } from '@mianmian/core/question-bank/paper';
import { z } from 'zod';
import { contentIdSchema, lineOfText } from './text-of-content.ts';

/** In a file a section also states its points: a control sum, checked against its questions and then left out. */
export type PaperFile = Omit<Paper, 'sections'> & {
  readonly sections: readonly (PaperSection & { readonly points: number })[];
};

const questionIdsSchema = z.array(contentIdSchema).min(1);

/** The shape of one file of `papers/`. */
export const paperFileSchema: z.ZodType<PaperFile> = z.strictObject({
  id: contentIdSchema,
  version: z.int().positive(),
  title: lineOfText(2, 40),
  totalPoints: z.number().positive(),
  totalSeconds: z.int().positive(),
  sections: z
    .array(
      z.strictObject({
        id: contentIdSchema,
        title: lineOfText(2, 20),
        points: z.number().positive(),
        questionIds: questionIdsSchema,
      }),
    )
    .min(1),
  shortForm: z.strictObject({ questionIds: questionIdsSchema, totalSeconds: z.int().positive() }),
});

/** The paper as the core knows it. */
export const paperOf = (file: PaperFile): Paper => ({
  ...file,
  sections: file.sections.map(({ id, title, questionIds }) => ({ id, title, questionIds })),
});
