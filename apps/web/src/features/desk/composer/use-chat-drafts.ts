import type { DeskSuggestion } from '@mianmian/contract/desk';
import { useState } from 'react';
import { browserStore } from '../../../shared/remembered.ts';
import { type ChatDraft, EMPTY_DRAFT, NO_TYPING, openDraftKeep } from './chat-drafts.ts';

export type ChatDrafts = {
  readonly read: (chatId: string) => ChatDraft;
  readonly write: (chatId: string, draft: ChatDraft) => void;
  /** A draft that begins with the assistant's words. */
  readonly begin: (suggestion: DeskSuggestion) => ChatDraft;
  /** Chats in which something is being written. */
  readonly written: ReadonlySet<string>;
};

/** A draft and a caret for each chat; texts also on the device, so that a reload loses no half sentence. */
export function useChatDrafts(runId: string): ChatDrafts {
  const [keep] = useState(() => openDraftKeep(browserStore, runId));
  const [drafts, setDrafts] = useState<Readonly<Record<string, ChatDraft>>>({});
  const read = (chatId: string): ChatDraft => {
    const known = drafts[chatId];
    if (known !== undefined) return known;
    const text = keep.read(chatId);
    return text === '' ? EMPTY_DRAFT : { ...EMPTY_DRAFT, text, caret: text.length };
  };
  return {
    read,
    write: (chatId, draft) => {
      keep.write(chatId, draft.text);
      setDrafts((before) => ({ ...before, [chatId]: draft }));
    },
    begin: ({ id, text }) => ({
      ...EMPTY_DRAFT,
      text,
      caret: text.length,
      typing: { ...NO_TYPING, inserted: text.length },
      suggestion: { id, text },
    }),
    written: new Set(Object.entries(drafts).flatMap(([id, { text }]) => (text.trim() === '' ? [] : [id]))),
  };
}
