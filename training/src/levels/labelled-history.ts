import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Level, ShownLevel } from '@mianmian/core/coaching/levels/level';
import { parse } from 'yaml';

export const HISTORIES_DIRECTORY = path.join(import.meta.dirname, '../../histories');
/** Histories with every answer labelled; each file is by a hand of its own. */
export const DEVELOPMENT_FILES = ['development-x.yaml', 'development-y.yaml'] as const;

export type LabelledHistoryAnswer = {
  readonly question: string;
  readonly day: number;
  readonly text: string;
  readonly shows?: { readonly level: Level; readonly case: boolean; readonly spans: readonly string[] };
};
export type LabelledDeed = string | { readonly text: string; readonly level: ShownLevel };

/** A made-up candidate as training/histories/README.md describes it; pieces are labelled in development files only. */
export type LabelledHistory = {
  readonly id: string;
  readonly answers: readonly LabelledHistoryAnswer[];
  readonly desks: readonly {
    readonly scenario: string;
    readonly day: number;
    readonly score: number;
    readonly gatesPassed: boolean;
    readonly did: readonly LabelledDeed[];
    readonly failed: readonly string[];
  }[];
  readonly dataTask: {
    readonly day: number;
    readonly classified: number;
    readonly topCauses: number;
    readonly proposal: string;
    readonly proposalShows?: Level;
  } | null;
  readonly level: Level;
};

/** Throws at a broken file: the data is ours. */
export const readHistories = (file: string): readonly LabelledHistory[] =>
  parse(readFileSync(path.join(HISTORIES_DIRECTORY, file), 'utf8')) as LabelledHistory[];
