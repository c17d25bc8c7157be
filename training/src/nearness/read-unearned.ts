import { type Question, rubricMax } from '@mianmian/core/question-bank/question';
import { createScorer } from '@mianmian/core/scoring/create-scorer';
import { indexPublished } from '@mianmian/core/scoring/guards/guards-of';
import { preparePhrasingModel } from '@mianmian/core/scoring/phrasings/phrasing-model';
import { readSigns } from '@mianmian/core/scoring/read-signs';
import { readingRules } from '@mianmian/core/scoring/reading-rules';
import { prepareModel } from '@mianmian/core/scoring/scorer-model';
import type { ScorerWeights } from '@mianmian/core/scoring/scorer-weights';
import type { LabelledAnswer } from '../labelled-answer.ts';
import { type FittedReading, placingAlone } from '../phrasings/fit-reading.ts';
import type { UnearnedFacet } from './unearned-facet.ts';

/** Of the rubric's points: poorer answers say nothing to ask about, richer ones leave nothing to ask for. */
const LOWEST = 0.2;
const HIGHEST = 0.85;

/** All facets that these weights give nothing for in plain answers. */
export function readUnearned(
  rows: readonly LabelledAnswer[],
  questions: readonly Question[],
  weights: ScorerWeights,
  reading: FittedReading,
): readonly UnearnedFacet[] {
  const scorer = createScorer(questions, weights);
  const model = prepareModel(weights);
  const published = indexPublished(questions);
  const phrasings = preparePhrasingModel(placingAlone(reading));
  return questions.flatMap((question) => {
    const rules = readingRules(question, published, model);
    const reader = phrasings.readerOf(question);
    return rows.filter(isMiddling(question)).flatMap(({ answer, spans }) => {
      const { criteria } = scorer.score(question, answer);
      const signs = readSigns(question, answer, rules, reader);
      return question.criteria.flatMap(({ id, facets }): readonly UnearnedFacet[] => {
        const found = criteria.find(({ criterionId }) => criterionId === id)?.found ?? [];
        return facets.flatMap((facet) => {
          const own = signs.get(`${id}.${facet.id}`);
          const isEarned = found.some(({ facetId }) => facetId === facet.id);
          if (own === undefined || isEarned || facet.vague === true) return [];
          const said = (spans[`${id}.${facet.id}`] ?? []).length > 0;
          return [{ ...own, key: `${question.id}.${id}.${facet.id}`, concept: facet.concept, said }];
        });
      });
    });
  });
}

const isMiddling =
  (question: Question) =>
  ({ question: id, kind, labels }: LabelledAnswer): boolean => {
    const share = Object.values(labels).reduce((sum, points) => sum + points, 0) / rubricMax(question);
    return id === question.id && kind === 'plain' && share >= LOWEST && share <= HIGHEST;
  };
