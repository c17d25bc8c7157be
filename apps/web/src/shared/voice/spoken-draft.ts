import { parseJson } from '../parse-json.ts';
import { forget, recall, remember } from '../remembered.ts';

/** The words of a recording that nobody has confirmed; the recording itself goes with its page. */
export type SpokenDraft = {
  readonly transcript: string;
  readonly spokenMs: number;
  readonly isRecognised: boolean;
};

/** Named by an interview and its turn, which nobody else can open. */
const keyOf = (name: string): string => `mianmian.voice-draft/${name}`;

const isDraft = (value: unknown): value is SpokenDraft =>
  typeof value === 'object' &&
  value !== null &&
  'transcript' in value &&
  'spokenMs' in value &&
  'isRecognised' in value;

export function readSpokenDraft(name: string): SpokenDraft | null {
  const kept = parseJson(recall(keyOf(name)) ?? '');
  return isDraft(kept) ? kept : null;
}

/** False where the device won't keep it. */
export const keepSpokenDraft = (name: string, draft: SpokenDraft): boolean =>
  remember(keyOf(name), JSON.stringify(draft));

export const dropSpokenDraft = (name: string): void => forget(keyOf(name));
