const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Colours in evidence.css; a question with more criteria starts over, the letter stays its own. */
const HUES = 6;

/** The letter a criterion goes by in marks, by its place in the rubric (0 is A). */
export const criterionLetter = (index: number): string => LETTERS[index] ?? String(index + 1);

/** The number of a criterion's colour, 1 to 6. */
export const criterionHue = (index: number): number => (index % HUES) + 1;
