import type { InterviewSetup } from '@mianmian/core/interview/interview';
import type { InterviewPorts } from '../../ports/interview-ports.ts';
import type { InterviewHead } from '../../ports/interview-store.ts';

/** What the interviewer goes by; the same for every turn of an interview that nothing was renewed in. */
export const setupOf = (
  { bank, interviews }: Pick<InterviewPorts, 'bank' | 'interviews'>,
  { minutes, seed, weak, facts }: Pick<InterviewHead, 'minutes' | 'seed' | 'weak' | 'facts'>,
): InterviewSetup => ({ minutes, seed, weak, facts, questions: bank.questions, lines: interviews().lines });

/** Whether it goes by questions or lines that are no more. */
export const isRenewed = (
  { interviews }: Pick<InterviewPorts, 'interviews'>,
  { contentHash }: Pick<InterviewHead, 'contentHash'>,
): boolean => contentHash !== interviews().hash;
