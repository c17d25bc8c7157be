import { z } from 'zod';
import { parseJson } from '../../../shared/parse-json.ts';
import type { DeviceStore } from '../../../shared/remembered.ts';
import type { Pending } from './desk-room.ts';

const characters = z.number().int().min(0);
const chat = z.string();
const deedSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('message'),
    chat,
    text: z.string(),
    typing: z.object({ typed: characters, inserted: characters, pasted: characters }),
    suggestion: z.object({ id: z.string(), isEdited: z.boolean() }).exactOptional(),
  }),
  z.object({
    kind: z.literal('action'),
    chat,
    tool: z.string(),
    args: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  }),
  z.object({ kind: z.literal('closing'), chat }),
]);
const outboxSchema = z.array(z.object({ eventId: z.string(), deed: deedSchema }));

/** What a desk has not yet been acknowledged, on this device; a closed tab loses nothing of it. */
export function openDeviceOutbox(store: DeviceStore, runId: string) {
  const key = `mianmian.desk/${runId}/outbox`;
  return {
    keep: (pending: readonly Pending[]): void => {
      if (pending.length === 0) store.remove(key);
      else store.write(key, JSON.stringify(pending.map(({ eventId, deed }) => ({ eventId, deed }))));
    },
    kept: (): readonly Pending[] => {
      const parsed = outboxSchema.safeParse(parseJson(store.read(key) ?? ''));
      return parsed.success ? parsed.data.map((each) => ({ ...each, stage: 'left' })) : [];
    },
  };
}
