/**
 * How nearly the scorer believed each facet of a question, keyed `criterionId.facetId`: 0 (nothing like it was said) to
 * 1, and from about ½ on it earns points. A reading beside an evaluation: it earns nothing, is not stored, and tells
 * what is surely missing from what may have been said in other words.
 */
export type Nearness = Readonly<Record<string, number>>;
