import { useState } from 'react';
import { dropSpokenDraft, keepSpokenDraft, readSpokenDraft, type SpokenDraft } from './spoken-draft.ts';

/** The words of one recording, kept on the device until they are confirmed or dropped. */
export function useSpokenDraft(name: string) {
  const [draft, setDraft] = useState(() => readSpokenDraft(name));
  const [isKept, setKept] = useState(true);
  return {
    draft,
    isKept,
    change: (next: SpokenDraft) => {
      setDraft(next);
      setKept(keepSpokenDraft(name, next));
    },
    drop: () => {
      setDraft(null);
      dropSpokenDraft(name);
    },
  };
}
