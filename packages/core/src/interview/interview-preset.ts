import type { Competency } from '../question-bank/competency.ts';

/** A kind of job to be interviewed for without an application file: content. */
export type InterviewPreset = {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** As the greeting names it. */
  readonly position: string;
  /** Asked for more than others. */
  readonly competencies: readonly Competency[];
};

/** The preset there always is. */
export const GENERAL_PRESET = 'general';
