import { z } from 'zod';
import { criterionShape, facetShape, questionFileSchema } from './question-file.ts';

const facet = facetShape.shape;
const rubricFacetSchema = facetShape.extend({
  id: facet.id.exactOptional(),
  concept: facet.concept.exactOptional(),
  points: facet.points.exactOptional(),
  advice: facet.advice.exactOptional(),
});

const criterion = criterionShape.shape;
const rubricCriterionSchema = criterionShape.extend({
  id: criterion.id.exactOptional(),
  competency: criterion.competency.exactOptional(),
  full: criterion.full.exactOptional(),
  half: criterion.half.exactOptional(),
  facets: z.array(rubricFacetSchema).min(1),
});

const question = questionFileSchema.shape;
/**
 * A rubric as somebody outside writes it: a question file of which only the prompt, the criteria, their maxima and
 * key points with phrasings must be there. Every file of `question-bank/` is one too; `questionOfRubric` fills the rest.
 */
export const rubricFileSchema = questionFileSchema.extend({
  id: question.id.exactOptional(),
  version: question.version.exactOptional(),
  points: question.points.exactOptional(),
  suggestedSeconds: question.suggestedSeconds.exactOptional(),
  title: question.title.exactOptional(),
  examines: question.examines.exactOptional(),
  goodIdeas: question.goodIdeas.exactOptional(),
  badAnswers: question.badAnswers.exactOptional(),
  modelAnswer: question.modelAnswer.exactOptional(),
  criteria: z.array(rubricCriterionSchema).min(1),
});

export type RubricFile = z.infer<typeof rubricFileSchema>;
export type RubricCriterion = z.infer<typeof rubricCriterionSchema>;
export type RubricFacet = z.infer<typeof rubricFacetSchema>;
