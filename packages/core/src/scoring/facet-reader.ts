import type { LinearHead } from '../language/linear-model.ts';
import type { Question } from '../question-bank/question.ts';
import type { ScorerModel } from './scorer-model.ts';

/** How a facet is recognised: by what was learnt, by likeness to its sample phrasings, or by whichever says more. */
export type FacetReader = { readonly head: LinearHead | null; readonly byPhrasings: boolean };

/** Keyed `criterionId.facetId`. */
export type FacetReaders = ReadonlyMap<string, FacetReader>;

export function readersOf(question: Question, model: ScorerModel): FacetReaders {
  const learnt = model.likeness.has(question.id);
  const readers = new Map<string, FacetReader>();
  for (const criterion of question.criteria) {
    for (const facet of criterion.facets) {
      if (facet.absence !== undefined) continue;
      const head = model.headOf(question.id, facet.concept);
      readers.set(`${criterion.id}.${facet.id}`, { head, byPhrasings: !learnt || head === null });
    }
  }
  return readers;
}
