import type { AnswerState } from './answer-entry.ts';

/** White space alone is no answer. */
export const isAnswered = (state: AnswerState | undefined): boolean => state !== undefined && state.text.trim() !== '';
