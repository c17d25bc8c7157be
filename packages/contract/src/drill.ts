import { z } from 'zod';

export const drillSourceSchema = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  asOf: z.string(),
  verified: z.boolean(),
  verifiedBy: z.string().optional(),
  checkedOn: z.string().optional(),
});

export const drillItemSchema = z.object({
  id: z.string(),
  kind: z.enum(['single', 'multiple', 'judge']),
  ask: z.string(),
  options: z.array(z.object({ text: z.string(), right: z.boolean(), why: z.string().optional() })),
  explain: z.string(),
  source: z.string(),
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
});

/** With the answers, because it is an exercise that must work offline; nobody is judged by it. */
export const drillListSchema = z.object({
  topics: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      group: z.enum(['rules', 'categories', 'service']),
      sources: z.array(drillSourceSchema),
      items: z.array(drillItemSchema),
    }),
  ),
});
export type DrillList = z.infer<typeof drillListSchema>;
