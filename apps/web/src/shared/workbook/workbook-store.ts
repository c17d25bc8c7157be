import type { Exercise } from '@mianmian/contract/exercise';
import type { CallError } from '../api/call-endpoint.ts';

/** How far a device has read somebody's log. */
export type LogMark = { readonly log: string; readonly lastSequence: number };

/** Done on this device and not yet acknowledged. `refusal`: the server will not take it as it is. */
export type WaitingRow = { readonly exercise: Exercise; readonly refusal: CallError['code'] | null };

export type WorkbookRows = {
  readonly kept: readonly Exercise[];
  readonly waiting: readonly WaitingRow[];
  /** Null before the first reading. */
  readonly mark: LogMark | null;
};

/**
 * What a device holds of everybody who uses it, each owner's apart (device/device-owner.ts): what the server has kept,
 * what waits to be sent. Every function is one transaction: all of it or nothing. They reject when the device will not.
 */
export type WorkbookStore = {
  /** False where all of it goes with the page. */
  readonly isDurable: boolean;
  readonly read: (owner: string) => Promise<WorkbookRows>;
  readonly putWaiting: (owner: string, rows: readonly WaitingRow[]) => Promise<void>;
  readonly dropWaiting: (owner: string, ids: readonly string[]) => Promise<void>;
  /** The server has these: they wait no more. With a mark, it has been read up to there. */
  readonly putKept: (owner: string, exercises: readonly Exercise[], mark?: LogMark) => Promise<void>;
  /** Of another's log by now; what waits stays. */
  readonly forgetKept: (owner: string, mark: LogMark) => Promise<void>;
  /** All rows of one owner become another's; the log is then read anew as far as that owner had not. */
  readonly bring: (from: string, to: string) => Promise<void>;
  readonly drop: (owner: string) => Promise<void>;
  readonly dropAll: () => Promise<void>;
};
