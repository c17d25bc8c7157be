import { recall, remember } from '../../../shared/remembered.ts';

/** Typed into the field, or spoken with a transcript that the candidate confirms. */
export type AnswerWay = 'typed' | 'spoken';

const keyOf = (interviewId: string): string => `mianmian.interview/${interviewId}/by`;

export const readAnswerWay = (interviewId: string): AnswerWay =>
  recall(keyOf(interviewId)) === 'spoken' ? 'spoken' : 'typed';

export const chooseAnswerWay = (interviewId: string, way: AnswerWay): void => void remember(keyOf(interviewId), way);
