import { z } from 'zod';

/** Mirrors core's `Evaluation`; `evaluation.test.ts` holds the two together. */
export const spanSchema = z.object({ start: z.number().int(), end: z.number().int(), text: z.string() });

export const evaluationSchema = z.object({
  questionId: z.string(),
  state: z.enum(['scored', 'insufficient', 'unanswered']),
  total: z.number(),
  max: z.number(),
  criteria: z.array(
    z.object({
      criterionId: z.string(),
      points: z.number(),
      max: z.number(),
      level: z.enum(['full', 'part', 'none']),
      found: z.array(z.object({ facetId: z.string(), points: z.number(), evidence: z.array(spanSchema) })),
      missing: z.array(z.object({ facetId: z.string(), name: z.string(), advice: z.string() })),
    }),
  ),
  notCounted: z.array(
    z.object({
      reason: z.enum([
        'negated',
        'reported',
        'conditional',
        'listed',
        'copied',
        'published',
        'repeated',
        'injection',
        'customer-words',
        'off-topic',
        'taboo',
        'generic',
      ]),
      span: spanSchema,
      criterionId: z.string().exactOptional(),
      facetId: z.string().exactOptional(),
    }),
  ),
  confidence: z.enum(['high', 'medium', 'low']),
  review: z.array(
    z.object({
      reason: z.enum([
        'published-answer',
        'injection',
        'off-platform',
        'privacy',
        'over-promise',
        'insult',
        'low-confidence',
      ]),
      span: spanSchema.exactOptional(),
    }),
  ),
  versions: z.object({ engine: z.string(), weights: z.string(), rubric: z.string() }),
});
export type EvaluationView = z.infer<typeof evaluationSchema>;

/** Names of the facets and criteria an evaluation speaks of, so that a page needs no second request. */
export const rubricNamesSchema = z.object({
  criteria: z.record(z.string(), z.string()),
  /** Keyed `criterionId.facetId`. */
  facets: z.record(z.string(), z.string()),
  /** The keys of those that are only a vague form of what was asked for: found, they still earn, but are no strength. */
  vague: z.array(z.string()),
});

/**
 * An answer with what it earned. `attemptNumber` counts from 1 for each question of a person, over practice and papers
 * alike; it is 0 for a question left unanswered on a paper.
 */
export const assessedAnswerSchema = z.object({
  id: z.string(),
  questionId: z.string(),
  answer: z.string(),
  at: z.number().int(),
  attemptNumber: z.number().int(),
  evaluation: evaluationSchema,
  names: rubricNamesSchema,
});
export type AssessedAnswer = z.infer<typeof assessedAnswerSchema>;
