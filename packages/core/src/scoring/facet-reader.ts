import { gramsOf } from '../language/grams.ts';
import { type LinearHead, scoreWhole } from '../language/linear-model.ts';
import { readText } from '../language/reading.ts';
import type { Facet, Question } from '../question-bank/question.ts';
import { type PhrasingMatcher, preparePhrasings } from './match-phrasings.ts';
import type { ScorerModel } from './scorer-model.ts';
import { WEIGHT_SCALE } from './scorer-weights.ts';

/** How a facet is recognised: by what was learnt, by likeness to its sample phrasings, or by whichever says more. */
export type FacetReader = { readonly head: LinearHead | null; readonly phrasings: PhrasingMatcher | null };

/** Keyed `criterionId.facetId`. */
export type FacetReaders = ReadonlyMap<string, FacetReader>;

/** A learnt concept stands in for a facet when it would have recognised the facet's phrasings, on average. */
const LINK_FROM = 0;

export function readersOf(question: Question, model: ScorerModel): FacetReaders {
  const learnt = model.likeness.has(question.id);
  const readers = new Map<string, FacetReader>();
  for (const criterion of question.criteria) {
    for (const facet of criterion.facets) {
      if (facet.absence !== undefined) continue;
      const known = model.headOf(question.id, facet.concept);
      readers.set(
        `${criterion.id}.${facet.id}`,
        learnt && known !== null
          ? { head: known, phrasings: null }
          : { head: known ?? linkConcept(facet, model), phrasings: preparePhrasings(facet.phrasings) },
      );
    }
  }
  return readers;
}

/** The concept, of those that several questions share, that fits the facet's phrasings best; null when none does. */
function linkConcept(facet: Facet, model: ScorerModel): LinearHead | null {
  const phrasings = facet.phrasings.map((phrasing) => gramsOf(readText(phrasing).stream, model.vocabulary));
  let best: LinearHead | null = null;
  let most = LINK_FROM * WEIGHT_SCALE * phrasings.length;
  for (const head of model.portable()) {
    const fit = phrasings.reduce((sum, grams) => sum + scoreWhole(grams, head), 0);
    if (fit > most) {
      most = fit;
      best = head;
    }
  }
  return best;
}
