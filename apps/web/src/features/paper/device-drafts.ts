import { z } from 'zod';
import { parseJson } from '../../shared/parse-json.ts';
import type { DeviceStore } from '../../shared/remembered.ts';

const draftSchema = z.object({
  text: z.string(),
  /** Revision of the server's text this one was written on. */
  baseRevision: z.number().int().min(0),
  /** Texts sent but not yet acknowledged when this was kept: should the server hold one, it is ours and no conflict. */
  sentTexts: z.array(z.string()),
  keptAt: z.number(),
});
export type DeviceDraft = z.infer<typeof draftSchema>;

export type DeviceDrafts = {
  /** False when the device doesn't keep it. */
  readonly keep: (questionId: string, draft: DeviceDraft) => boolean;
  readonly drop: (questionId: string) => void;
  /** Takes over what this or an earlier page left behind for the question: the newest, under this page's name. */
  readonly adopt: (questionId: string) => DeviceDraft | null;
};

const PREFIX = 'mianmian.draft';

/**
 * Unacknowledged texts of one sitting on this device, one for each question and page: two pages that have the same
 * sitting open don't overwrite each other's.
 */
export function openDeviceDrafts(store: DeviceStore, sittingId: string, pageId: string): DeviceDrafts {
  const keyOf = (questionId: string) => `${PREFIX}/${sittingId}/${questionId}/${pageId}`;
  const keep = (questionId: string, draft: DeviceDraft) => store.write(keyOf(questionId), JSON.stringify(draft));
  return {
    keep,
    drop: (questionId) => store.remove(keyOf(questionId)),
    adopt: (questionId) => {
      const own = keyOf(questionId);
      const start = own.slice(0, own.length - pageId.length);
      const found = store
        .keys()
        .filter((key) => key.startsWith(start))
        .flatMap((key) => {
          const draft = parseDraft(store.read(key));
          return draft === null ? [] : [{ key, draft }];
        })
        .sort((a, b) => b.draft.keptAt - a.draft.keptAt);
      const newest = found[0];
      if (newest === undefined) return null;
      if (newest.key !== own && keep(questionId, newest.draft)) store.remove(newest.key);
      return newest.draft;
    },
  };
}

function parseDraft(json: string | null): DeviceDraft | null {
  const parsed = draftSchema.safeParse(parseJson(json ?? ''));
  return parsed.success ? parsed.data : null;
}
