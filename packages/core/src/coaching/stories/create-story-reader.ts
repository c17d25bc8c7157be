import { type NormalText, normalise } from '../../language/normalise.ts';
import { checkFields } from './check-fields.ts';
import { checkOwnAction } from './check-own-action.ts';
import { checkParts } from './check-parts.ts';
import { checkQuantified } from './check-quantified.ts';
import { clauseFeatures } from './clause-features.ts';
import { cutClauses } from './cut-clauses.ts';
import { findCompetencies, findThemes } from './find-competencies.ts';
import { createClauseLabeller } from './label-clauses.ts';
import { segmentClauses } from './segment-clauses.ts';
import { STORY_PARTS, type StoryCheck, type StoryReader, type StoryReading, type ToldStory } from './story-reading.ts';
import type { StoryWeights } from './story-weights.ts';
import { spanOfClause, type ToldClause } from './told-clause.ts';

/** A reader of stories, told freely or by their fields; a pure function of the weights and the story. */
export function createStoryReader(weights: StoryWeights): StoryReader {
  const label = createClauseLabeller(weights);
  return (story: ToldStory): StoryReading => {
    const fields = 'text' in story ? null : STORY_PARTS.map((part) => story[part]);
    const text = 'text' in story ? story.text : (fields ?? []).join('\n');
    const normal = normalise(text);
    const clauses = cutClauses(normal);
    const read = label(clauseFeatures(clauses));
    const parts = fields === null ? read : clauses.map(({ start }) => partOfField(fields, normal.starts[start] ?? 0));
    const told = clauses.map(
      (clause, index): ToldClause => ({
        ...clause,
        part: parts[index] ?? 'none',
        span: spanOfClause(normal, clause),
      }),
    );
    const checks = checksOf(normal, told);
    return {
      segments: segmentClauses(text, normal, clauses, parts),
      checks: fields === null ? checks : checkFields(checks, told, read),
      competencies: findCompetencies(told),
      themes: findThemes(told),
    };
  };
}

const checksOf = (normal: NormalText, told: readonly ToldClause[]): readonly StoryCheck[] => [
  ...checkParts(told),
  checkOwnAction(told.filter(({ part, text }) => part === 'action' && text !== '')),
  checkQuantified(normal, told),
];

/** The field in which a place of the joined text lies. */
function partOfField(fields: readonly string[], place: number): (typeof STORY_PARTS)[number] {
  let end = 0;
  const index = fields.findIndex((field) => {
    end += field.length + 1;
    return place < end;
  });
  return STORY_PARTS[index] ?? 'result';
}
