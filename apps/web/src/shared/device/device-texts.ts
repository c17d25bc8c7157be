import { parseJson } from '../parse-json.ts';
import type { DeviceStore } from '../remembered.ts';

/**
 * What one writes and has not sent lies on the device. Texts of a sitting, a run or an interview are named by its id, which nobody else
 * can open; texts named otherwise (a question's practice draft, the desk's own phrases, an unsaved note, the drills being
 * done, a self-introduction) are an owner's: a guest's under the bare name, an account's under the name and its owner (device-owner.ts).
 */
const OWNED = [
  'mianmian.practice-draft.',
  'mianmian.desk.phrases',
  'mianmian.note-draft.',
  'mianmian.drill-session.',
  'mianmian.voice-consent',
  'mianmian.introduction-draft',
] as const;
/** How the pages look on this device, which says nothing about anybody. */
const LOOKS: ReadonlySet<string> = new Set(['mianmian.theme', 'mianmian.language']);
const GUEST = '';

export const nameFor = (owner: string, name: string): string => (owner === GUEST ? name : `${name}@${owner}`);

const guestNames = (store: DeviceStore): readonly string[] =>
  store.keys().filter((key) => !key.includes('@') && OWNED.some((start) => key.startsWith(start)));

/** A guest becomes an owner: their texts become the owner's, beside what the owner already has on this device. */
export function bringGuestTexts(store: DeviceStore, owner: string): void {
  for (const name of guestNames(store)) {
    const brought = store.read(name) ?? '';
    const there = store.read(nameFor(owner, name));
    // Where the device doesn't take it, it stays where it is rather than nowhere.
    if (store.write(nameFor(owner, name), there === null ? brought : join(there, brought))) store.remove(name);
  }
}

function join(there: string, brought: string): string {
  const [listed, more] = [parseJson(there), parseJson(brought)];
  return Array.isArray(listed) && Array.isArray(more) ? JSON.stringify([...listed, ...more]) : `${there}\n\n${brought}`;
}

/** A guest's work is left behind: nobody can open it any more, and the next guest must not find its texts. */
export function dropGuestTexts(store: DeviceStore): void {
  for (const name of guestNames(store)) store.remove(name);
}

/** Everything that anybody wrote on this device: drafts, unsent messages, own phrases, places. */
export function dropAllTexts(store: DeviceStore): void {
  for (const key of store.keys()) if (key.startsWith('mianmian.') && !LOOKS.has(key)) store.remove(key);
}
