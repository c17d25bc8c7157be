import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { makeId } from '../../shared/make-id.ts';
import type { Recording } from '../../shared/voice/record-stream.ts';
import { dropRecording, type Kept, keepRecording } from '../../shared/voice/recordings/own-recordings.ts';
import { lookAgain } from '../../shared/voice/recordings/use-recordings.ts';
import { BLANK_DRAFT, dropDraft, type IntroductionDraft, keepDraft, readDraft } from './introduction-draft.ts';

/** Recorded on this page. */
export type MadeRecording = Recording & { readonly kept: Kept };

/** The one that is being made: its text survives a reload, its recording where the device keeps it. */
export function useIntroductionDraft() {
  const client = useQueryClient();
  const [draft, setDraft] = useState(readDraft);
  const [made, setMade] = useState<MadeRecording | null>(null);
  const [isKept, setKept] = useState(true);
  const change = (next: IntroductionDraft) => {
    setDraft(next);
    setKept(keepDraft(next));
  };
  /** What is handed in or dropped is no draft any more. */
  const forget = () => {
    setDraft(readDraft());
    setMade(null);
  };
  return {
    draft,
    made,
    isKept,
    change,
    forget,
    beginTyping: () => change(BLANK_DRAFT),
    takeRecording: async (medium: 'audio' | 'video', recording: Recording, understood: string) => {
      const recordingId = makeId();
      const { blob, durationMs, spokenMs } = recording;
      const kept = await keepRecording(recordingId, { blob, durationMs, at: Date.now() });
      await lookAgain(client);
      setMade({ ...recording, kept });
      const isRecognised = understood !== '';
      change({ medium, recordingId, durationMs, spokenMs, transcript: understood, isRecognised, sent: null });
    },
    drop: async () => {
      dropDraft();
      forget();
      if (draft?.recordingId === null || draft?.recordingId === undefined) return;
      await dropRecording(draft.recordingId);
      await lookAgain(client);
    },
  };
}
