import type { Exercise } from '@mianmian/contract/exercise';
import type { PractisedAnswer } from '@mianmian/contract/practice';

export type IntroductionDeed = Extract<Exercise, { kind: 'self-introduction' }>;
/** One self-introduction that was handed in; `answer` is null where the server no longer tells of it. */
export type Version = {
  readonly number: number;
  readonly deed: IntroductionDeed;
  readonly answer: PractisedAnswer | null;
};

/** Numbered from the first on, newest first. */
export const listVersions = (exercises: readonly Exercise[], answers: readonly PractisedAnswer[]): readonly Version[] =>
  exercises
    .flatMap((exercise) => (exercise.kind === 'self-introduction' ? [exercise] : []))
    .map((deed, i) => ({ number: i + 1, deed, answer: answers.find(({ id }) => id === deed.answerId) ?? null }))
    .reverse();
