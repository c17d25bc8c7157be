import type { AccountView } from '@mianmian/contract/account';
import { hashText } from '@mianmian/core/shared/hash';
import { observable } from '../observable.ts';
import { recall, remember } from '../remembered.ts';
import { alone } from './alone.ts';
import { nameFor } from './device-texts.ts';

const KEY = 'mianmian.owner';

/** Whose texts this page may show; empty for a guest. */
const owner = observable(recall(KEY) ?? '');
/** Whether the server has said so; or could not be asked, and the page is used as the one whom the device remembers. */
let isSettled = false;
/** While somebody signs up on this page, answers from before and after may still arrive; none of them starts it anew. */
let isChanging = false;

/** An account's name among the texts of a device; its address is not written there. */
export const ownerOf = (account: AccountView): string =>
  account.kind === 'account' ? hashText(account.email.toLowerCase()) : '';

/** The name under which the owner's text lies on this device. */
export const ownName = (name: string): string => nameFor(owner.read(), name);

export const readOwner = owner.read;
export const watchOwnerHere = owner.subscribe;

/** Whether this page's owner is still the device's: another page of the browser may have changed it. */
export const isOwnerStill = (): boolean => !isChanging && (recall(KEY) ?? '') === owner.read();

/**
 * Takes in whom the server sees. A page that was already another's (a session ended, somebody else signed in in another
 * tab) starts anew, so that nothing of one person stays on the page, in memory or in caches for the next.
 */
export function seeOwner(account: AccountView): AccountView {
  if (isChanging) return account;
  const seen = ownerOf(account);
  const isOther = seen !== owner.read();
  becomeOwner(seen);
  if (isOther && isSettled) window.location.reload();
  isSettled = true;
  return account;
}

/** The server gave no answer: the page shows what the remembered owner has here, and must not become another's later. */
export const trustRememberedOwner = (): void => {
  isSettled = true;
};

/** For the page on which somebody signs up, in or out; the other tabs start anew by themselves. */
export function becomeOwner(next: string): void {
  remember(KEY, next);
  owner.write(next);
}

/** Holds back `seeOwner` until `work` is done, and what other pages are about to send for the owner of before. */
export async function whileOwnerChanges<T>(work: () => Promise<T>): Promise<T> {
  isChanging = true;
  try {
    return await alone(work);
  } finally {
    isChanging = false;
  }
}

/** Starts the page anew when another tab, or the page before it in the history, belongs to somebody else by now. */
export function watchOwner(): void {
  const check = () => {
    if (!isChanging && (recall(KEY) ?? '') !== owner.read()) window.location.reload();
  };
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY) check();
  });
  // A page kept by the browser for its back button is shown as it was left.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) check();
  });
}
