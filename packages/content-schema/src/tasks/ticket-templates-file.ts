import type { ShopCause, TicketCause, TicketTemplates } from '@mianmian/core/tasks/tickets/ticket-templates';
import { z } from 'zod';
import { contentIdSchema, countCharacters, lineOfText } from '../text-of-content.ts';

/** Fewer than these and the weeks of different seeds look alike. */
const CAUSES_MIN = 12;
const PHRASES_MIN = 10;

/** What stands before or behind a phrase may be nothing, which is how people who say it straight write. */
const scrapSchema = z.string().refine((text) => countCharacters(text) <= 8, { error: '至多 8 个字' });

const causeShape = z.strictObject({
  id: contentIdSchema,
  name: lineOfText(2, 12),
  words: z.array(lineOfText(1, 12)).min(1),
  minutes: z.int().positive().max(60),
  phrases: z.array(lineOfText(6, 40)).min(PHRASES_MIN),
});
causeShape satisfies z.ZodType<TicketCause>;

const shopCauseShape: z.ZodType<ShopCause> = causeShape.extend({
  change: lineOfText(8, 60),
  products: z.array(contentIdSchema).min(3),
});

/** The shape of `tasks/ticket-week.yaml`. Unknown keys are refused: they are misspelt ones. */
export const ticketTemplatesFileSchema: z.ZodType<TicketTemplates> = z.strictObject({
  shopName: lineOfText(2, 20),
  channels: z.array(lineOfText(2, 8)).min(3),
  openers: z.array(scrapSchema).min(3),
  endings: z.array(scrapSchema).min(3),
  joiners: z.array(scrapSchema).min(2),
  customers: z.array(lineOfText(2, 8)).min(20),
  products: z
    .array(z.strictObject({ id: contentIdSchema, name: lineOfText(2, 12), words: z.array(lineOfText(2, 12)).min(1) }))
    .min(6),
  causes: z.array(shopCauseShape).min(CAUSES_MIN),
  offTopic: causeShape,
});
