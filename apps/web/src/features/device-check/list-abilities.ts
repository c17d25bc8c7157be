import { recall, remember } from '../../shared/remembered.ts';

export const ABILITIES = [
  'secure',
  'media',
  'recorder',
  'audio',
  'storage',
  'database',
  'speech',
  'notification',
] as const;
export type Ability = (typeof ABILITIES)[number];

/** Without these an interview in the browser does not work; the others are conveniences. */
export const NEEDED: ReadonlySet<Ability> = new Set(['secure', 'media', 'recorder', 'audio', 'storage']);

const TRIAL_KEY = 'mianmian.check.trial';

/** What this browser can do, each tried for being there; none of it asks anybody for anything. */
export function listAbilities(): ReadonlyMap<Ability, boolean> {
  return new Map<Ability, boolean>([
    ['secure', window.isSecureContext],
    // Absent outside secure pages and in some browsers inside apps, whatever the types say.
    ['media', typeof (navigator.mediaDevices as MediaDevices | undefined)?.getUserMedia === 'function'],
    ['recorder', 'MediaRecorder' in window],
    ['audio', 'AudioContext' in window],
    ['storage', remember(TRIAL_KEY, '1') && recall(TRIAL_KEY) === '1'],
    ['database', 'indexedDB' in window],
    ['speech', 'speechSynthesis' in window],
    ['notification', 'Notification' in window],
  ]);
}
