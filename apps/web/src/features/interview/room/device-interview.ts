import { z } from 'zod';
import { parseJson } from '../../../shared/parse-json.ts';
import type { DeviceStore } from '../../../shared/remembered.ts';
import type { RoomPorts, SentTurn, TurnDraft } from './interview-room.ts';

const turnNumber = z.number().int().min(1);
const draftSchema = z.object({
  turn: turnNumber,
  text: z.string(),
  spentMs: z.number().min(0),
  hasBegun: z.boolean(),
});
const sentSchema = z.object({
  eventId: z.string(),
  turn: turnNumber,
  text: z.string(),
  isDeclined: z.boolean(),
  by: z.enum(['typed', 'spoken']),
  spentMs: z.number().int().min(0),
  spokenMs: z.number().int().min(0).nullable(),
});

type Kept = Pick<RoomPorts, 'keepDraft' | 'keptDraft' | 'keepSent' | 'keptSent' | 'keepPressed' | 'keptPressed'>;

/** What of one interview lies on this device: words being written, the turn on its way, silences that were met. */
export function openDeviceInterview(store: DeviceStore, interviewId: string): Kept {
  const keyOf = (part: string) => `mianmian.interview/${interviewId}/${part}`;
  const keep = <T>(part: string, value: T | null): boolean => {
    if (value !== null) return store.write(keyOf(part), JSON.stringify(value));
    store.remove(keyOf(part));
    return true;
  };
  const kept = <T>(part: string, schema: z.ZodType<T>): T | null =>
    schema.safeParse(parseJson(store.read(keyOf(part)) ?? '')).data ?? null;
  return {
    keepDraft: (draft) => keep<TurnDraft>('draft', draft),
    keptDraft: () => kept('draft', draftSchema),
    keepSent: (sent) => keep<SentTurn>('sent', sent),
    keptSent: () => kept('sent', sentSchema),
    keepPressed: (turns) => void keep('pressed', turns),
    keptPressed: () => kept('pressed', z.array(turnNumber)) ?? [],
  };
}
