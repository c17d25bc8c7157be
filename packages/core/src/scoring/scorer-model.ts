import { indexVocabulary, type Vocabulary } from '../language/grams.ts';
import { type HeadTable, tableOf } from '../language/head-table.ts';
import type { LinearHead } from '../language/linear-model.ts';
import { decodeHead } from './decode-head.ts';
import { type PhrasingModel, preparePhrasingModel } from './phrasings/phrasing-model.ts';
import type { PhrasingWeights } from './phrasings/phrasing-weights.ts';
import type { EncodedHead, FacetCalibration, ScorerWeights } from './scorer-weights.ts';

/** The weights made ready for reading; heads are spread over the vocabulary when they are first asked for. */
export type ScorerModel = {
  readonly vocabulary: Vocabulary;
  /** Recognises a concept in answers to a question; falls back to what is known of the concept anywhere. */
  readonly headOf: (questionId: string, concept: string) => LinearHead | null;
  /** By question: does a text answer it? */
  readonly likeness: ReadonlyMap<string, LinearHead>;
  readonly likenessTable: HeadTable;
  readonly junk: LinearHead;
  readonly junkSurface: readonly number[];
  readonly doubt: ScorerWeights['doubt'];
  /** How phrasings are read; null where only learnt questions are scored. */
  readonly phrasings: PhrasingModel | null;
  readonly calibrationOf: (questionId: string, criterionId: string, facetId: string) => FacetCalibration | null;
};

export function prepareModel(weights: ScorerWeights, phrasings: PhrasingWeights | null = null): ScorerModel {
  const decoded = new Map<EncodedHead, LinearHead>();
  const decode = (head: EncodedHead): LinearHead => {
    const known = decoded.get(head);
    if (known !== undefined) return known;
    const fresh = decodeHead(head);
    decoded.set(head, fresh);
    return fresh;
  };
  const likeness = new Map(Object.entries(weights.likeness).map(([id, head]) => [id, decodeHead(head)]));
  const vocabulary = indexVocabulary(weights.vocabulary);
  return {
    vocabulary,
    headOf: (questionId, concept) => {
      const head = weights.heads[`${questionId}/${concept}`] ?? weights.concepts[concept];
      return head === undefined ? null : decode(head);
    },
    likeness,
    likenessTable: tableOf(likeness.values(), vocabulary),
    junk: decode(weights.junk),
    junkSurface: weights.junkSurface,
    doubt: weights.doubt,
    phrasings: phrasings === null ? null : preparePhrasingModel(phrasings),
    calibrationOf: (questionId, criterionId, facetId) =>
      weights.facets[`${questionId}.${criterionId}.${facetId}`] ?? null,
  };
}
