/** The question of the bank that asks for a self-introduction; it is told on a page of its own, and practised like any. */
export const INTRODUCTION_QUESTION = 'q1-1';
