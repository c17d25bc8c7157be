import { ANSWER_MAX_LENGTH } from '@mianmian/core/sitting/sitting';
import type { CallError } from '../../shared/api/call-endpoint.ts';
import type { DeviceDrafts } from './device-drafts.ts';

export type SaveRequest = {
  readonly eventId: string;
  readonly questionId: string;
  readonly text: string;
  readonly baseRevision: number;
};

/**
 * `offline` waits for the next try, `retrying` is one under way; `refused` will not be tried again; `tooLong` waits for a
 * text that the server can take.
 */
export type AnswerStatus = 'saved' | 'saving' | 'offline' | 'retrying' | 'conflict' | 'refused' | 'tooLong';

/** Not saved, and no network will change that. */
export const isHeldUp = ({ status }: Pick<AnswerState, 'status'>): boolean =>
  status === 'conflict' || status === 'refused' || status === 'tooLong';

export type AnswerState = {
  readonly text: string;
  readonly status: AnswerStatus;
  /** The device holds the unacknowledged text (false in private windows that forbid storage). */
  readonly onDevice: boolean;
  /** With `conflict`: what the server holds. */
  readonly theirs: { readonly text: string; readonly revision: number } | null;
  /** With `refused`: why. */
  readonly refusal: CallError | null;
};

export type ServerAnswer = { readonly questionId: string; readonly text: string; readonly revision: number };

type Timer = ReturnType<typeof setTimeout>;
/** One question's place between keyboard, device and server. */
export type Entry = {
  readonly questionId: string;
  text: string;
  savedText: string;
  revision: number;
  /** Sent and not answered yet; after a failure it is sent again unchanged, for the server may have taken it. */
  attempt: SaveRequest | null;
  /** Sent after `attempt` without waiting for it, as the page seemed to go away; confirmed once `attempt` is. */
  parting: SaveRequest | null;
  flying: boolean;
  failures: number;
  onDevice: boolean;
  theirs: AnswerState['theirs'];
  refusal: CallError | null;
  quietTimer: Timer | undefined;
  latestTimer: Timer | undefined;
  retryTimer: Timer | undefined;
};

export const isStuck = (entry: Entry) => entry.theirs !== null || entry.refusal !== null;
export const isTooLong = ({ text }: Pick<Entry, 'text'>): boolean => text.length > ANSWER_MAX_LENGTH;
export const isDirty = (entry: Entry) => !isStuck(entry) && (entry.attempt !== null || entry.text !== entry.savedText);

export function clearTimers(entry: Entry) {
  clearTimeout(entry.quietTimer);
  clearTimeout(entry.latestTimer);
  clearTimeout(entry.retryTimer);
  entry.quietTimer = undefined;
  entry.latestTimer = undefined;
  entry.retryTimer = undefined;
}

/** The server's text, or a newer one that this device kept when the page was closed. */
export function openEntry(drafts: DeviceDrafts, questionId: string, answers: readonly ServerAnswer[]): Entry {
  const saved = answers.find((answer) => answer.questionId === questionId);
  const entry: Entry = {
    questionId,
    text: saved?.text ?? '',
    savedText: saved?.text ?? '',
    revision: saved?.revision ?? 0,
    attempt: null,
    parting: null,
    flying: false,
    failures: 0,
    onDevice: false,
    theirs: null,
    refusal: null,
    quietTimer: undefined,
    latestTimer: undefined,
    retryTimer: undefined,
  };
  const draft = drafts.adopt(questionId);
  if (draft === null) return entry;
  if (draft.text === entry.savedText) {
    drafts.drop(questionId);
    return entry;
  }
  entry.text = draft.text;
  entry.onDevice = true;
  const ahead = entry.revision - draft.baseRevision;
  const ownSaveArrived = ahead <= draft.sentTexts.length && draft.sentTexts[ahead - 1] === entry.savedText;
  if (ahead > 0 && !ownSaveArrived) {
    entry.theirs = { text: entry.savedText, revision: entry.revision };
  }
  return entry;
}

export function describe(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, AnswerState> {
  return new Map(
    [...entries].map(([id, entry]) => [
      id,
      {
        text: entry.text,
        status: statusOf(entry),
        onDevice: entry.onDevice,
        theirs: entry.theirs,
        refusal: entry.refusal,
      },
    ]),
  );
}

function statusOf(entry: Entry): AnswerStatus {
  if (entry.refusal !== null) return 'refused';
  if (entry.theirs !== null) return 'conflict';
  if (!isDirty(entry)) return 'saved';
  if (isTooLong(entry)) return 'tooLong';
  if (entry.failures === 0) return 'saving';
  return entry.flying ? 'retrying' : 'offline';
}
