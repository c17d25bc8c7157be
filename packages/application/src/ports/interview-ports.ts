import type { JobLexicon } from '@mianmian/core/coaching/jobs/job-lexicon';
import type { InterviewLines } from '@mianmian/core/interview/interview-lines';
import type { InterviewPreset } from '@mianmian/core/interview/interview-preset';
import type { Question } from '@mianmian/core/question-bank/question';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import { hashText } from '@mianmian/core/shared/hash';
import type { Ports } from './ports.ts';

/** What interviews are made of, as it is today. */
export type InterviewContent = {
  readonly lines: InterviewLines;
  readonly presets: readonly InterviewPreset[];
  /** Names questions and lines together: an interview begun with others cannot go on. */
  readonly hash: string;
};

/** Everything that a use case of mock interviews may reach. The content is read when it is first asked for. */
export type InterviewPorts = Pick<Ports, 'clock' | 'ids' | 'store' | 'scorer' | 'bank'> & {
  readonly interviews: () => InterviewContent;
  readonly jobLexicon: JobLexicon;
};

export const interviewContentOf = (
  lines: InterviewLines,
  presets: readonly InterviewPreset[],
  questions: readonly Question[],
): InterviewContent => ({ lines, presets, hash: hashText(canonicalText({ lines, questions })) });
