import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One turn of an agent after the customer's message, with the acts it does. */
export type LabelledTurn = {
  readonly id: string;
  /** The id's first part. */
  readonly author: string;
  readonly customer: string;
  readonly agent: string;
  readonly acts: readonly string[];
  /** Acts only one of two readers gave: they count neither for nor against. */
  readonly disputed: readonly string[];
  /** The words of an act without the act, or an act in words that do not look like it. */
  readonly hard: boolean;
};

const TURNS_DIRECTORY = path.join(import.meta.dirname, '../turns');

/** Authors whose labels two readers agreed on; every figure is measured on them. */
export const DEV_AUTHORS = ['t1', 't3', 't4'] as const;

export const isDevAuthor = (author: string): boolean => DEV_AUTHORS.some((dev) => dev === author);

/** Reads every `*.jsonl` of `training/turns`, in order of file name. Throws at a broken line: the data is ours. */
export function readLabelledTurns(): readonly LabelledTurn[] {
  return readdirSync(TURNS_DIRECTORY)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readFileSync(path.join(TURNS_DIRECTORY, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row = JSON.parse(line) as Omit<LabelledTurn, 'author' | 'disputed'> & { disputed?: readonly string[] };
      return {
        ...row,
        author: row.id.split('-')[0] ?? row.id,
        acts: row.acts.filter((act) => act !== 'none'),
        disputed: row.disputed ?? [],
      };
    });
}
