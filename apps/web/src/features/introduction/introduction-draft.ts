import { ownName } from '../../shared/device/device-owner.ts';
import { makeId } from '../../shared/make-id.ts';
import { parseJson } from '../../shared/parse-json.ts';
import { forget, recall, remember } from '../../shared/remembered.ts';
import type { SentAnswer } from './name-answer.ts';

/** A self-introduction that is not handed in: what was said, and whether it was sent already under which name. */
export type IntroductionDraft = {
  /** Of this one take: another page's take is another draft. */
  readonly id: string;
  /** The page that wrote it last; any other that shows it lets go of it. */
  readonly page: string;
  readonly medium: 'audio' | 'video' | 'typed';
  readonly recordingId: string | null;
  readonly durationMs: number;
  readonly spokenMs: number | null;
  readonly transcript: string;
  readonly isRecognised: boolean;
  /** The same text sent again keeps its event's name, so it never counts twice. */
  readonly sent: SentAnswer | null;
};
/** A list, so that takes of several pages, or a guest's and an account's, lie beside each other; the last is shown first. */
const KEY = 'mianmian.introduction-draft';

const BLANK = {
  medium: 'typed',
  recordingId: null,
  durationMs: 0,
  spokenMs: null,
  transcript: '',
  isRecognised: false,
  sent: null,
} as const;

export const newDraft = (page: string, part: Partial<IntroductionDraft> = {}): IntroductionDraft => ({
  ...BLANK,
  ...part,
  id: makeId(),
  page,
});

type KeptDraft = Omit<IntroductionDraft, 'id' | 'page'> & Partial<Pick<IntroductionDraft, 'id' | 'page'>>;

const isDraft = (value: unknown): value is KeptDraft =>
  typeof value === 'object' && value !== null && Object.keys(BLANK).every((key) => key in value);

/** All that lie here. Those kept before drafts had names are named by their place. */
export function readDrafts(): readonly IntroductionDraft[] {
  const kept = parseJson(recall(ownName(KEY)) ?? '');
  const drafts = Array.isArray(kept) ? kept.filter(isDraft) : [];
  return drafts.map((draft, i) => ({ ...draft, id: draft.id ?? `old-${i}`, page: draft.page ?? '' }));
}

export const readDraft = (): IntroductionDraft | null => readDrafts().at(-1) ?? null;

/** In its own place, or after all others. False where the device won't keep it. */
export const keepDraft = (draft: IntroductionDraft): boolean => {
  const all = readDrafts();
  const isThere = all.some(({ id }) => id === draft.id);
  const next = isThere ? all.map((each) => (each.id === draft.id ? draft : each)) : [...all, draft];
  return remember(ownName(KEY), JSON.stringify(next));
};

export function dropDraft(draftId: string): void {
  const others = readDrafts().filter(({ id }) => id !== draftId);
  if (others.length === 0) forget(ownName(KEY));
  else remember(ownName(KEY), JSON.stringify(others));
}
