import type { Range } from '../../language/reading.ts';
import type { Instant } from '../../shared/instant.ts';
import type { ShownLevel } from './level.ts';

/** What a piece of evidence was seen in. Of practice the record is the question, of a paper the sitting. */
export type LevelSource = {
  readonly kind: 'practice' | 'paper' | 'interview' | 'desk' | 'task';
  readonly recordId: string;
  readonly title: string;
  readonly at: Instant;
};

export type HistoryAnswer = {
  readonly source: LevelSource;
  readonly questionId: string;
  readonly text: string;
  /** Ranges of the text that must earn nothing: denied, reported, listed, written to a grader. */
  readonly ignored: readonly Range[];
  /** Mostly what is published as an answer: knowledge, no deed. */
  readonly isRecited: boolean;
};

export type Deed = { readonly name: string; readonly level: ShownLevel };

/** A finished run at the desk. */
export type HistoryDesk = {
  readonly source: LevelSource;
  readonly areGatesPassed: boolean;
  readonly did: readonly Deed[];
  /** Names of what was due and not done, and of what was done and must not be. */
  readonly failed: readonly string[];
};

export type HistoryTask = {
  readonly source: LevelSource;
  /** Share of tickets classified rightly, 0–1. */
  readonly classified: number;
  /** How many of the week's true three top causes were named. */
  readonly topCauses: number;
  readonly proposal: string;
};

/** Everything a person has done, in any order. */
export type ToldHistory = {
  readonly answers: readonly HistoryAnswer[];
  readonly desks: readonly HistoryDesk[];
  readonly tasks: readonly HistoryTask[];
};
