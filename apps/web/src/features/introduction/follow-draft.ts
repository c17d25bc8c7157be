import type { IntroductionDraft } from './introduction-draft.ts';

export type FollowedDraft = {
  readonly draft: IntroductionDraft | null;
  /** Another page writes on it. */
  readonly isElsewhere: boolean;
};

/** What a page shows of its draft once another page changed what lies on the device. */
export function followDraft(
  mine: IntroductionDraft | null,
  kept: readonly IntroductionDraft[],
  page: string,
): FollowedDraft {
  if (mine === null) return { draft: null, isElsewhere: false };
  // Handed in or dropped there, it is no draft any more.
  const there = kept.find(({ id }) => id === mine.id) ?? null;
  if (there === null || there.page === page) return { draft: there === null ? null : mine, isElsewhere: false };
  return { draft: there, isElsewhere: true };
}
