import type { SavedAnswer } from '@mianmian/contract/sitting';
import type { Result } from '@mianmian/core/shared/result';
import type { CallError } from '../../shared/api/call-endpoint.ts';
import { isPassing } from '../../shared/api/is-passing.ts';
import {
  type AnswerState,
  clearTimers,
  describe,
  type Entry,
  isDirty,
  isStuck,
  isTooLong,
  openEntry,
  type SaveRequest,
  type ServerAnswer,
} from './answer-entry.ts';
import type { DeviceDrafts } from './device-drafts.ts';

export type SaverPorts = {
  readonly save: (request: SaveRequest) => Promise<Result<SavedAnswer, CallError>>;
  readonly drafts: DeviceDrafts;
  readonly makeEventId: () => string;
  readonly now: () => number;
  readonly onAcknowledged: (saved: SavedAnswer) => void;
};

export type AnswerSaver = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => ReadonlyMap<string, AnswerState>;
  readonly write: (questionId: string, text: string) => void;
  /** Sends everything unsaved now, also what waits for its next try. */
  readonly flush: () => void;
  /** For a page that is going away: like `flush`, and doesn't wait for a save under way before sending newer text. */
  readonly flushLeaving: () => void;
  readonly resolve: (questionId: string, choice: 'mine' | 'theirs' | 'both') => void;
  /** Takes in what the server holds (another tab may have saved); texts being written are left alone. */
  readonly refresh: (answers: readonly ServerAnswer[]) => void;
  readonly stop: () => void;
};

/** Quiet after the last keystroke before a save; with the round trip within the promised second. */
export const DEBOUNCE_MS = 500;
/** Somebody who types without a pause is saved this often. */
export const LONGEST_WAIT_MS = 4_000;
const RETRY_MS = [1_000, 2_000, 4_000, 8_000, 15_000] as const;
const LONGEST_RETRY_MS = 15_000;

/**
 * Keeps the answers of one sitting: every keystroke on the device, every pause on the server. For each question one save
 * is under way at a time and the newest text goes next; nothing is overwritten in a conflict.
 */
export function createAnswerSaver(
  ports: SaverPorts,
  questionIds: readonly string[],
  answers: readonly ServerAnswer[],
): AnswerSaver {
  const listeners = new Set<() => void>();
  const entries = new Map(questionIds.map((id) => [id, openEntry(ports.drafts, id, answers)]));
  let snapshot = describe(entries);

  const changed = () => {
    snapshot = describe(entries);
    for (const listener of listeners) listener();
  };

  const keepOnDevice = (entry: Entry) => {
    entry.onDevice = ports.drafts.keep(entry.questionId, {
      text: entry.text,
      baseRevision: entry.revision,
      sentTexts: [entry.attempt, entry.parting].flatMap((request) => (request === null ? [] : [request.text])),
      keptAt: ports.now(),
    });
  };

  const takeAsSaved = (entry: Entry, text: string, revision: number) => {
    const unconfirmed = entry.parting?.baseRevision === revision ? entry.parting : null;
    Object.assign(entry, { savedText: text, revision, attempt: unconfirmed, parting: null });
    Object.assign(entry, { failures: 0, theirs: null, refusal: null });
    if (!isDirty(entry)) ports.drafts.drop(entry.questionId);
    else keepOnDevice(entry);
  };

  const send = async (entry: Entry) => {
    clearTimers(entry);
    if (entry.flying || isStuck(entry)) return;
    if (entry.attempt === null) {
      if (entry.text === entry.savedText) {
        ports.drafts.drop(entry.questionId);
        return changed();
      }
      // The device has it; what the server holds stays until it fits.
      if (isTooLong(entry)) return changed();
      const { questionId, text, revision } = entry;
      entry.attempt = { eventId: ports.makeEventId(), questionId, text, baseRevision: revision };
      keepOnDevice(entry);
    }
    const attempt = entry.attempt;
    entry.flying = true;
    changed();
    const result = await ports.save(attempt);
    entry.flying = false;
    if (result.ok) {
      takeAsSaved(entry, attempt.text, result.value.revision);
      ports.onAcknowledged(result.value);
    } else {
      takeFailure(entry, attempt, result.error);
    }
    changed();
    if (entry.retryTimer === undefined && entry.quietTimer === undefined && isDirty(entry)) void send(entry);
  };

  const takeFailure = (entry: Entry, attempt: SaveRequest, error: CallError) => {
    const { current } = error;
    if (error.code === 'conflict' && current !== undefined) {
      // Our own words, saved by an earlier try or on leaving the page.
      if ([attempt.text, entry.parting?.text, entry.text].includes(current.text)) {
        entry.parting = null;
        return takeAsSaved(entry, current.text, current.revision);
      }
      Object.assign(entry, {
        attempt: null,
        parting: null,
        theirs: { text: current.text, revision: current.revision },
      });
      return keepOnDevice(entry);
    }
    if (!isPassing(error)) {
      Object.assign(entry, { attempt: null, parting: null, refusal: error });
      return keepOnDevice(entry);
    }
    const waitMs = RETRY_MS[entry.failures] ?? LONGEST_RETRY_MS;
    entry.failures += 1;
    entry.retryTimer = setTimeout(() => void send(entry), Math.max(waitMs, (error.retryAfterSeconds ?? 0) * 1_000));
  };

  const saver: AnswerSaver = {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    read: () => snapshot,
    write: (questionId, text) => {
      const entry = entries.get(questionId);
      if (entry === undefined || entry.text === text) return;
      entry.text = text;
      keepOnDevice(entry);
      if (!isStuck(entry) && entry.retryTimer === undefined) {
        clearTimeout(entry.quietTimer);
        entry.quietTimer = setTimeout(() => void send(entry), DEBOUNCE_MS);
        entry.latestTimer ??= setTimeout(() => void send(entry), LONGEST_WAIT_MS);
      }
      changed();
    },
    flush: () => {
      for (const entry of entries.values()) if (isDirty(entry)) void send(entry);
    },
    flushLeaving: () => {
      for (const entry of entries.values()) {
        const { attempt, questionId, text } = entry;
        if (!entry.flying || attempt === null || entry.parting !== null || attempt.text === text) continue;
        if (isTooLong(entry)) continue;
        entry.parting = { eventId: ports.makeEventId(), questionId, text, baseRevision: attempt.baseRevision + 1 };
        keepOnDevice(entry);
        // Its answer is asked for again, under the same event id, when the save under way is answered.
        void ports.save(entry.parting);
      }
      saver.flush();
    },
    resolve: (questionId, choice) => {
      const entry = entries.get(questionId);
      if (entry === undefined || entry.theirs === null) return;
      const theirs = entry.theirs;
      if (choice === 'theirs') entry.text = theirs.text;
      if (choice === 'both') entry.text = `${theirs.text}\n\n${entry.text}`;
      takeAsSaved(entry, theirs.text, theirs.revision);
      changed();
      void send(entry);
    },
    refresh: (fresh) => {
      for (const answer of fresh) {
        const entry = entries.get(answer.questionId);
        if (entry === undefined || entry.flying || isDirty(entry) || answer.revision <= entry.revision) continue;
        entry.text = answer.text;
        takeAsSaved(entry, answer.text, answer.revision);
      }
      changed();
    },
    stop: () => {
      for (const entry of entries.values()) clearTimers(entry);
    },
  };
  saver.flush();
  return saver;
}
