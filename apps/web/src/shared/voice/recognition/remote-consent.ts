import { ownName } from '../../device/device-owner.ts';
import { parseJson } from '../../parse-json.ts';
import { forget, recall, remember } from '../../remembered.ts';
import type { Receiver } from './find-receiver.ts';

/** Of one person on one device: [{ receiver, at }], a list so that a guest's and an account's can be put together. */
const KEY = 'mianmian.voice-consent';

type Consent = { readonly receiver: Receiver; readonly at: number };

const isConsent = (value: unknown): value is Consent =>
  typeof value === 'object' && value !== null && 'receiver' in value && 'at' in value;

function readConsents(): readonly Consent[] {
  const kept = parseJson(recall(ownName(KEY)) ?? '');
  return Array.isArray(kept) ? kept.filter(isConsent) : [];
}

/** When it was given; null when it was not. One receiver's is not another's. */
export const consentTo = (receiver: Receiver): number | null =>
  readConsents().find((consent) => consent.receiver === receiver)?.at ?? null;

/** False where the device remembers nothing: then it lasts as long as the page. */
export const giveConsent = (receiver: Receiver, at: number): boolean =>
  remember(ownName(KEY), JSON.stringify([...readConsents(), { receiver, at }]));

export const withdrawConsents = (): void => forget(ownName(KEY));
