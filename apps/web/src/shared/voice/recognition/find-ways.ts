import { findRecogniserClass, type RecogniserClass } from './browser-recogniser.ts';
import { ownReceiver, type Receiver } from './find-receiver.ts';

/** How speech can become text here, beside typing. */
export type RecognitionWays = {
  /** On the device, by the browser. */
  readonly local: 'ready' | 'downloadable' | 'downloading' | 'none';
  /** The tag by which the browser knows Mandarin. */
  readonly lang: string;
  /** Elsewhere, by somebody; null where the browser has nothing. */
  readonly remote: Receiver | null;
};

/** Chromium's own packs go by the second. */
const LANGS = ['zh-CN', 'cmn-Hans-CN'] as const;
export const NO_WAYS: RecognitionWays = { local: 'none', lang: LANGS[0], remote: null };

const STATES = {
  available: 'ready',
  downloadable: 'downloadable',
  downloading: 'downloading',
  unavailable: 'none',
} as const;

/** Asks the browser; nothing is loaded or sent by that. */
export async function findWays(): Promise<RecognitionWays> {
  const found = findRecogniserClass();
  if (found === undefined) return NO_WAYS;
  const remote = ownReceiver();
  for (const lang of LANGS) {
    const local = await askLocal(found, lang);
    if (local !== 'none') return { local, lang, remote };
  }
  return { ...NO_WAYS, remote };
}

async function askLocal(found: RecogniserClass, lang: string): Promise<RecognitionWays['local']> {
  // Without the switch it could send the sound away in spite of the answer.
  if (found.available === undefined || !('processLocally' in new found())) return 'none';
  try {
    return STATES[await found.available({ langs: [lang], processLocally: true })] ?? 'none';
  } catch (error) {
    // Forbidden by a policy, or a tag it doesn't know.
    if (error instanceof DOMException) return 'none';
    throw error;
  }
}

/** Lets the browser load its pack of the language; false when it could not. Only ever by a press. */
export async function installPack(lang: string): Promise<boolean> {
  try {
    return (await findRecogniserClass()?.install?.({ langs: [lang], processLocally: true })) ?? false;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
