import { indexVocabulary, type Vocabulary } from '../language/grams.ts';
import { type HeadTable, tableOf } from '../language/head-table.ts';
import type { LinearHead } from '../language/linear-model.ts';
import { decodeHead } from './decode-head.ts';
import type { EncodedHead, FacetCalibration, ScorerWeights } from './scorer-weights.ts';

/** The weights made ready for reading; heads are spread over the vocabulary when they are first asked for. */
export type ScorerModel = {
  readonly vocabulary: Vocabulary;
  /** Recognises a concept in answers to a question; falls back to what is known of the concept anywhere. */
  readonly headOf: (questionId: string, concept: string) => LinearHead | null;
  /** Concepts that several questions share: what may be recognised anywhere. */
  readonly portable: () => readonly LinearHead[];
  /** By question: does a text answer it? */
  readonly likeness: ReadonlyMap<string, LinearHead>;
  readonly likenessTable: HeadTable;
  readonly junk: LinearHead;
  readonly junkSurface: readonly number[];
  readonly doubt: ScorerWeights['doubt'];
  readonly calibrationOf: (questionId: string, criterionId: string, facetId: string) => FacetCalibration | null;
};

export function prepareModel(weights: ScorerWeights): ScorerModel {
  const decoded = new Map<EncodedHead, LinearHead>();
  const decode = (head: EncodedHead): LinearHead => {
    const known = decoded.get(head);
    if (known !== undefined) return known;
    const fresh = decodeHead(head);
    decoded.set(head, fresh);
    return fresh;
  };
  const portable = Object.entries(weights.concepts)
    .filter(([concept]) => placesOf(weights, concept) >= PORTABLE_FROM)
    .map(([, head]) => head);
  const likeness = new Map(Object.entries(weights.likeness).map(([id, head]) => [id, decodeHead(head)]));
  const vocabulary = indexVocabulary(weights.vocabulary);
  return {
    vocabulary,
    headOf: (questionId, concept) => {
      const head = weights.heads[`${questionId}/${concept}`] ?? weights.concepts[concept];
      return head === undefined ? null : decode(head);
    },
    portable: () => portable.map(decode),
    likeness,
    likenessTable: tableOf(likeness.values(), vocabulary),
    junk: decode(weights.junk),
    junkSurface: weights.junkSurface,
    doubt: weights.doubt,
    calibrationOf: (questionId, criterionId, facetId) =>
      weights.facets[`${questionId}.${criterionId}.${facetId}`] ?? null,
  };
}

/** A concept learnt from this many questions is taken to mean the same in another. */
const PORTABLE_FROM = 4;

const placesOf = (weights: ScorerWeights, concept: string): number =>
  Object.keys(weights.heads).filter((key) => key.endsWith(`/${concept}`)).length;
