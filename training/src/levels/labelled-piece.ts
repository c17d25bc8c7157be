import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Level } from '@mianmian/core/coaching/levels/level';
import { readLabelledAnswers } from '../labelled-answer.ts';
import { DEVELOPMENT_FILES, HISTORIES_DIRECTORY, type LabelledHistory, readHistories } from './labelled-history.ts';

/** An answer with the highest piece it holds; `spans` only where the words that carry it are marked. */
export type LabelledPiece = {
  /** Who wrote and labelled it. */
  readonly author: string;
  /** Pieces of one history are never parted between learning and testing. */
  readonly group: string;
  readonly question: string;
  readonly text: string;
  readonly level: Level;
  readonly isFullCase: boolean;
  readonly spans: readonly string[] | null;
};

type Row = { readonly id: string; readonly level: Level; readonly case: boolean };

const readRows = <T extends Row>(file: string): readonly T[] =>
  readFileSync(path.join(HISTORIES_DIRECTORY, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

export const piecesOfHistories = (author: string, histories: readonly LabelledHistory[]): readonly LabelledPiece[] =>
  histories.flatMap(({ id, answers }) =>
    answers.flatMap(({ question, text, shows }) =>
      shows === undefined
        ? []
        : [{ author, group: id, question, text, level: shows.level, isFullCase: shows.case, spans: shows.spans }],
    ),
  );

/** All labelled pieces: of the development histories, those written for it, and answers of the bank's training set. */
export function readPieces(): readonly LabelledPiece[] {
  const answers = new Map(readLabelledAnswers().map((answer) => [answer.id, answer]));
  return [
    ...DEVELOPMENT_FILES.flatMap((file) => piecesOfHistories(file, readHistories(file))),
    ...readRows<Row & { readonly question: string; readonly text: string }>('pieces-l.jsonl').map((row) => ({
      author: 'pieces-l.jsonl',
      group: row.id,
      question: row.question,
      text: row.text,
      level: row.level,
      isFullCase: row.case,
      spans: null,
    })),
    ...readRows<Row>('answers-l.jsonl').flatMap((row): LabelledPiece[] => {
      const answer = answers.get(row.id);
      if (answer === undefined) throw new Error(`no answer ${row.id}`);
      const { question, answer: text } = answer;
      const piece = { question, text, level: row.level, isFullCase: row.case, spans: null };
      return [{ author: 'answers-l.jsonl', group: row.id, ...piece }];
    }),
  ];
}
