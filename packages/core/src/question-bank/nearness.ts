/**
 * How likely it is that an answer says each facet in words that earned nothing, keyed `criterionId.facetId`: log odds,
 * so that −2 is about one in eight. A reading beside an evaluation: it gives no point, and tells what is surely missing
 * from what may have been said in other words.
 */
export type Nearness = Readonly<Record<string, number>>;
