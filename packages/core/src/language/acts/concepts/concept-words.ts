/** Words by the concept they stand for, divided by blanks; a word may stand under several. Normalised, lower case. */
export type ConceptWords = Readonly<Record<string, string>>;
