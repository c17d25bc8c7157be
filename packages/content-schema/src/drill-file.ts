import type { DrillItem, DrillSource, DrillTopic } from '@mianmian/core/coaching/drills/drill';
import { z } from 'zod';
import { contentIdSchema, daySchema, lineOfText } from './text-of-content.ts';

/** In a file a source stands under its id, so that an item's `source` can be looked up by eye. */
export type DrillFile = Omit<DrillTopic, 'sources'> & {
  readonly sources: Readonly<Record<string, Omit<DrillSource, 'id'>>>;
};

/** What a candidate reads after answering: two or three sentences, on a phone without scrolling. */
const EXPLAIN_MAX = 160;

const sourceShape = z.strictObject({
  title: lineOfText(4, 80),
  publisher: lineOfText(2, 40),
  asOf: daySchema,
  verified: z.boolean(),
  verifiedBy: lineOfText(4, 200).exactOptional(),
  checkedOn: daySchema.exactOptional(),
});

const itemShape: z.ZodType<DrillItem> = z.strictObject({
  id: contentIdSchema,
  kind: z.enum(['single', 'multiple', 'judge']),
  ask: lineOfText(8, 160),
  options: z
    .array(z.strictObject({ text: lineOfText(1, 80), right: z.boolean(), why: lineOfText(4, 80).exactOptional() }))
    .min(2)
    .max(5),
  explain: lineOfText(16, EXPLAIN_MAX),
  source: contentIdSchema,
  difficulty: z.literal([1, 2, 3]),
});

/** The shape of one file of `drills/`. Unknown keys are refused: they are misspelt ones. */
export const drillFileSchema: z.ZodType<DrillFile> = z.strictObject({
  id: contentIdSchema,
  name: lineOfText(2, 16),
  group: z.enum(['rules', 'categories', 'service']),
  sources: z.record(contentIdSchema, sourceShape),
  items: z.array(itemShape).min(1),
});

/** The topic as the core knows it. */
export const topicOf = (file: DrillFile): DrillTopic => ({
  ...file,
  sources: Object.entries(file.sources).map(([id, source]) => ({ id, ...source })),
});
