import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What the proofs need of an answer in `training/answers`. */
export type LabelledAnswer = {
  readonly id: string;
  readonly question: string;
  readonly kind: 'plain' | 'trap';
  readonly answer: string;
  readonly labels: Readonly<Record<string, number>>;
};

const DIRECTORY = path.join(import.meta.dirname, '../../../../training/answers');

/** All labelled answers, in order of file and line. Throws at a broken line: the data is ours. */
export function readLabelledAnswers(): readonly LabelledAnswer[] {
  return readdirSync(DIRECTORY)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(path.join(DIRECTORY, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line): LabelledAnswer => JSON.parse(line));
}

export const labelOf = ({ labels }: LabelledAnswer): number =>
  Object.values(labels).reduce((sum, points) => sum + points, 0);
