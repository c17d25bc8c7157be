import type { Instant } from '@mianmian/core/shared/instant';
import type { DeskEvent } from '@mianmian/core/simulation/desk/desk-event';
import type { DeskInput } from '@mianmian/core/simulation/desk/desk-input';
import type { DeskLine } from '@mianmian/core/simulation/desk/desk-session';
import type { InputRefusal } from '@mianmian/core/simulation/run/apply-input';
import type { RunEvent } from '@mianmian/core/simulation/run/run';
import type { DeskEnding, DeskMode, DeskStatus } from './desk-mode.ts';
import type { DeskReport } from './desk-report.ts';

/** A run at the desk with whose it is, what made it and where its clock stands. */
export type DeskRunRecord = {
  readonly id: string;
  readonly workspaceId: string;
  readonly subjectPersonId: string;
  /** Event id of the request that started it. */
  readonly startEventId: string;
  readonly scenarioId: string;
  readonly scenarioVersion: number;
  readonly variantId: string;
  readonly seed: number;
  readonly mode: DeskMode;
  readonly engineVersion: string;
  /** Of everything in the content that the run is a function of. */
  readonly contentHash: string;
  readonly startedAt: Instant;
  /** Pauses and time the server was away. */
  readonly heldMs: number;
  readonly pausedAt: Instant | null;
  readonly status: DeskStatus;
  readonly endedAt: Instant | null;
  readonly endedBy: DeskEnding | null;
  /** When the next thing happens by itself; null while paused, after the end and in virtual time. */
  readonly dueAt: Instant | null;
  /** Of the last write. */
  readonly touchedAt: Instant;
  /** Of the last event. */
  readonly sequence: number;
  /** How many inputs there are. */
  readonly inputs: number;
  readonly score: number | null;
  readonly areGatesPassed: boolean | null;
};

/** How a message came about; reported, never scored. */
export type Typing = { readonly typed: number; readonly inserted: number; readonly pasted: number };
/** The assistant's suggestion a message came from. */
export type UsedSuggestion = { readonly id: string; readonly isEdited: boolean };

/** What a person did at the desk, with what else was said about it. */
export type PersonDeed = {
  readonly input: DeskInput;
  readonly typing?: Typing;
  readonly suggestion?: UsedSuggestion;
};
/** What a person did, or a program. */
export type DeskDeed = PersonDeed | { readonly line: DeskLine };

/** What it did: the event it became, or why it became none; neither for what leaves no event. */
export type DeskResult =
  | { readonly kind: 'event'; readonly sequence: number }
  | { readonly kind: 'refused'; readonly code: InputRefusal['code'] }
  | { readonly kind: 'done' };

export type DeskEntry = {
  /** From 1. */
  readonly number: number;
  /** Of the request; unique in its run, so that a retry never doubles. */
  readonly eventId: string;
  readonly deed: DeskDeed;
  readonly result: DeskResult;
};

/** An event as the engine made it and as the desk may see it. */
export type DeskHappening = { readonly event: RunEvent; readonly shown: DeskEvent };

export type DeskStore = {
  /** Others who want it wait until this transaction is over. */
  readonly find: (id: string) => Promise<DeskRunRecord | null>;
  readonly findByStartEvent: (personId: string, eventId: string) => Promise<DeskRunRecord | null>;
  /** Those of people, newest first. */
  readonly listOfWorkspace: (workspaceId: string) => Promise<readonly DeskRunRecord[]>;
  /** Those whose clock runs. */
  readonly listTicking: () => Promise<readonly DeskRunRecord[]>;
  /** For this transaction alone; those that another one is at are left out. The longest overdue first. */
  readonly claimDue: (now: Instant, limit: number) => Promise<readonly DeskRunRecord[]>;
  /** Lets one that cannot be settled now rest until then. */
  readonly postpone: (id: string, until: Instant) => Promise<void>;
  readonly put: (record: DeskRunRecord) => Promise<void>;

  readonly addEntry: (record: DeskRunRecord, entry: DeskEntry) => Promise<void>;
  readonly findEntry: (runId: string, eventId: string) => Promise<DeskEntry | null>;
  /** Those after this number, in order. */
  readonly listEntries: (runId: string, after?: number) => Promise<readonly DeskEntry[]>;

  readonly addEvents: (record: DeskRunRecord, happenings: readonly DeskHappening[]) => Promise<void>;
  /** As the desk may see them, after this number, in order. */
  readonly listShown: (runId: string, after: number) => Promise<readonly DeskEvent[]>;
  readonly findShown: (runId: string, sequence: number) => Promise<DeskEvent | null>;
  /** The stored bytes of the engine's events after this number, in order. */
  readonly listEventTexts: (runId: string, after?: number) => Promise<readonly string[]>;

  readonly keepReport: (record: DeskRunRecord, report: DeskReport) => Promise<void>;
  readonly findReport: (runId: string) => Promise<DeskReport | null>;
};
