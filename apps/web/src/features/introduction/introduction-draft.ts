import { ownName } from '../../shared/device/device-owner.ts';
import { parseJson } from '../../shared/parse-json.ts';
import { forget, recall, remember } from '../../shared/remembered.ts';
import type { SentAnswer } from './name-answer.ts';

/** A self-introduction that is not handed in: what was said, and whether it was sent already under which name. */
export type IntroductionDraft = {
  readonly medium: 'audio' | 'video' | 'typed';
  readonly recordingId: string | null;
  readonly durationMs: number;
  readonly spokenMs: number | null;
  readonly transcript: string;
  readonly isRecognised: boolean;
  /** The same text sent again keeps its event's name, so it never counts twice. */
  readonly sent: SentAnswer | null;
};
/** A list, so that a guest's and an account's can lie beside each other; the last is the one that is shown. */
const KEY = 'mianmian.introduction-draft';

export const BLANK_DRAFT: IntroductionDraft = {
  medium: 'typed',
  recordingId: null,
  durationMs: 0,
  spokenMs: null,
  transcript: '',
  isRecognised: false,
  sent: null,
};

const isDraft = (value: unknown): value is IntroductionDraft =>
  typeof value === 'object' && value !== null && Object.keys(BLANK_DRAFT).every((key) => key in value);

function readAll(): readonly IntroductionDraft[] {
  const kept = parseJson(recall(ownName(KEY)) ?? '');
  return Array.isArray(kept) ? kept.filter(isDraft) : [];
}

export const readDraft = (): IntroductionDraft | null => readAll().at(-1) ?? null;

/** In place of the one that was shown. False where the device won't keep it. */
export const keepDraft = (draft: IntroductionDraft): boolean =>
  remember(ownName(KEY), JSON.stringify([...readAll().slice(0, -1), draft]));

export function dropDraft(): void {
  const others = readAll().slice(0, -1);
  if (others.length === 0) forget(ownName(KEY));
  else remember(ownName(KEY), JSON.stringify(others));
}
