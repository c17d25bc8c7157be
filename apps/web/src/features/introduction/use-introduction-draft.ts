import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { makeId } from '../../shared/make-id.ts';
import type { Recording } from '../../shared/voice/record-stream.ts';
import { dropRecording, type Kept, keepRecording } from '../../shared/voice/recordings/own-recordings.ts';
import { lookAgain } from '../../shared/voice/recordings/use-recordings.ts';
import { followDraft } from './follow-draft.ts';
import { dropDraft, type IntroductionDraft, keepDraft, newDraft, readDraft, readDrafts } from './introduction-draft.ts';

/** Recorded on this page. */
export type MadeRecording = Recording & { readonly kept: Kept };

/** The one that is being made: its text survives a reload, its recording where the device keeps it. */
export function useIntroductionDraft() {
  const client = useQueryClient();
  const [page] = useState(makeId);
  const [shown, setShown] = useState(() => ({ draft: readDraft(), isElsewhere: false }));
  const [made, setMade] = useState<MadeRecording | null>(null);
  const [isKept, setKept] = useState(true);
  const { draft } = shown;
  // Other pages' writing only: the browser tells no page of its own. What is not kept can't be followed.
  useEffect(() => {
    if (!isKept) return;
    const follow = () => setShown((before) => followDraft(before.draft, readDrafts(), page));
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, [page, isKept]);
  const change = (next: IntroductionDraft) => {
    const own = { ...next, page };
    setShown({ draft: own, isElsewhere: false });
    setKept(keepDraft(own));
  };
  /** What is handed in or dropped is no draft any more. */
  const forget = () => {
    setShown({ draft: readDraft(), isElsewhere: false });
    setMade(null);
  };
  return {
    ...shown,
    made,
    isKept,
    change,
    forget,
    takeOver: () => {
      if (draft !== null) change(draft);
    },
    beginTyping: () => change(newDraft(page)),
    takeRecording: async (medium: 'audio' | 'video', recording: Recording, understood: string) => {
      const recordingId = makeId();
      const { blob, durationMs, spokenMs } = recording;
      const kept = await keepRecording(recordingId, { blob, durationMs, at: Date.now() });
      await lookAgain(client);
      setMade({ ...recording, kept });
      const isRecognised = understood !== '';
      change(newDraft(page, { medium, recordingId, durationMs, spokenMs, transcript: understood, isRecognised }));
    },
    drop: async () => {
      if (draft !== null) dropDraft(draft.id);
      forget();
      if (draft?.recordingId === null || draft?.recordingId === undefined) return;
      await dropRecording(draft.recordingId);
      await lookAgain(client);
    },
  };
}
