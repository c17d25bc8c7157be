import type { DeviceStore } from '../../../shared/remembered.ts';

/**
 * How many characters of a text came by which way; what was deleted is not taken off. `typed` is all that came in by the
 * field itself, pasted or committed by an input method; what was pasted stands in `pasted`, too.
 */
export type Typing = { readonly typed: number; readonly inserted: number; readonly pasted: number };
export const NO_TYPING: Typing = { typed: 0, inserted: 0, pasted: 0 };

/** What is being written to one customer, and where the caret stands. */
export type ChatDraft = {
  readonly text: string;
  readonly caret: number;
  readonly isNote: boolean;
  readonly typing: Typing;
  /** The assistant's words this began as. */
  readonly suggestion: { readonly id: string; readonly text: string } | null;
};
export const EMPTY_DRAFT: ChatDraft = { text: '', caret: 0, isNote: false, typing: NO_TYPING, suggestion: null };

/** Draft texts of one run by chat on the device; carets and counts live only on the page. */
export function openDraftKeep(store: DeviceStore, runId: string) {
  const keyOf = (chat: string) => `mianmian.desk/${runId}/draft/${chat}`;
  return {
    read: (chat: string): string => store.read(keyOf(chat)) ?? '',
    write: (chat: string, text: string): void => {
      if (text === '') store.remove(keyOf(chat));
      else store.write(keyOf(chat), text);
    },
  };
}
