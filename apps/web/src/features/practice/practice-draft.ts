import { useState } from 'react';
import { ownName } from '../../shared/device/device-owner.ts';
import { forget, recall, remember } from '../../shared/remembered.ts';

const keyOf = (questionId: string): string => ownName(`mianmian.practice-draft.${questionId}`);

export const readDraft = (questionId: string): string => recall(keyOf(questionId)) ?? '';
export const dropDraft = (questionId: string): void => forget(keyOf(questionId));

/** The text being written, kept on the device at every keystroke; `kept` is null before the first, false where the device won't. */
export function useDraft(questionId: string, initial: string) {
  const [text, setText] = useState(initial);
  const [kept, setKept] = useState<boolean | null>(null);
  const write = (written: string): void => {
    setText(written);
    if (written === '') dropDraft(questionId);
    else setKept(remember(keyOf(questionId), written));
  };
  return { text, kept, write };
}
