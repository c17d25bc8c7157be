import type { JobDemand } from '@mianmian/core/coaching/jobs/job-lexicon';
import { normalise } from '@mianmian/core/language/normalise';
import { COMPETENCIES } from '@mianmian/core/question-bank/competency';
import { z } from 'zod';
import { contentIdSchema, lineOfText } from './text-of-content.ts';

const wordSchema = lineOfText(2, 16)
  .refine((word) => normalise(word).text === word, { error: '应写成半角、小写、简体' })
  .refine((word) => word.split('…').length <= 2 && !word.startsWith('…') && !word.endsWith('…'), {
    error: '「…」只能在词中间，至多一个',
  });

/** The shape of `coaching/job-lexicon.yaml`; a demand without `competency` is no matter of the radar. */
export const jobLexiconFileSchema = z.strictObject({
  demands: z
    .array(
      z
        .strictObject({
          id: contentIdSchema,
          name: lineOfText(2, 12),
          group: z.enum(['competency', 'tool', 'category', 'condition']),
          competency: z.enum(COMPETENCIES).exactOptional(),
          words: z.array(wordSchema).min(2),
          nextStep: lineOfText(8, 60),
        })
        .transform(({ competency = null, ...rest }): JobDemand => ({ ...rest, competency })),
    )
    .min(1),
});
