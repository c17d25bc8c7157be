import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One answer with the points a careful recruiter gave each criterion and the words behind each facet. */
export type LabelledAnswer = {
  readonly id: string;
  /** The id's first part: everything one voice group wrote. */
  readonly author: string;
  readonly question: string;
  readonly answer: string;
  readonly kind: 'plain' | 'trap';
  readonly trap?: string;
  readonly labels: Readonly<Record<string, number>>;
  /** Keyed `criterion.facet`: exact substrings of the answer. */
  readonly spans: Readonly<Record<string, readonly string[]>>;
};

export const ANSWERS_DIRECTORY = path.join(import.meta.dirname, '../answers');

/** Reads every `*.jsonl` of the directory, in order of file name. Throws at a broken line: the data is ours. */
export function readLabelledAnswers(directory = ANSWERS_DIRECTORY): readonly LabelledAnswer[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      readFileSync(path.join(directory, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const row = JSON.parse(line) as Omit<LabelledAnswer, 'author'>;
          return { ...row, author: row.id.split('-')[0] ?? row.id };
        }),
    );
}
