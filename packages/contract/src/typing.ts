import { TYPING_MODES } from '@mianmian/core/coaching/typing/typing-text';
import { z } from 'zod';

export const typingContentSchema = z.object({
  texts: z.array(
    z.object({
      id: z.string(),
      mode: z.enum(TYPING_MODES),
      title: z.string(),
      text: z.string(),
      mustSay: z.array(z.object({ name: z.string(), words: z.array(z.string()) })).exactOptional(),
    }),
  ),
  norms: z.array(
    z.object({
      mode: z.enum(TYPING_MODES),
      percentiles: z.array(z.object({ percentile: z.number(), charactersPerMinute: z.number() })),
      source: z.string(),
      asOf: z.string(),
      verified: z.boolean(),
    }),
  ),
});
