import { z } from 'zod';
import { competencySchema } from './question.ts';

export const jobLexiconSchema = z.object({
  demands: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      competency: competencySchema.nullable(),
      group: z.enum(['competency', 'tool', 'category', 'condition']),
      words: z.array(z.string()),
      nextStep: z.string(),
    }),
  ),
});

export const JOB_FILE_MAX_BYTES = 5 * 1024 * 1024;

export const readJobFileSchema = z.strictObject({
  name: z.string().max(200),
  /** The file's bytes in base64. */
  base64: z.string().max(Math.ceil(JOB_FILE_MAX_BYTES / 3) * 4),
});

export const jobFileTextSchema = z.object({
  text: z.string(),
  /** True when the file held more than is taken. */
  isCut: z.boolean(),
});
