import type { AccountView } from '@mianmian/contract/account';
import { hashText } from '@mianmian/core/shared/hash';
import { recall, remember } from '../remembered.ts';
import { nameFor } from './device-texts.ts';

const KEY = 'mianmian.owner';

/** Whose texts this page may show; empty for a guest. */
let owner = recall(KEY) ?? '';
/** Whether the server has said so, and not only what the device remembers. */
let isSettled = false;
/** While somebody signs up on this page, answers from before and after may still arrive; none of them starts it anew. */
let isChanging = false;

/** An account's name among the texts of a device; its address is not written there. */
export const ownerOf = (account: AccountView): string =>
  account.kind === 'account' ? hashText(account.email.toLowerCase()) : '';

/** The name under which the owner's text lies on this device. */
export const ownName = (name: string): string => nameFor(owner, name);

/**
 * Takes in whom the server sees. A page that was already another's (a session ended, somebody else signed in in another
 * tab) starts anew, so that nothing of one person stays on the page, in memory or in caches for the next.
 */
export function seeOwner(account: AccountView): AccountView {
  if (isChanging) return account;
  const seen = ownerOf(account);
  const isOther = seen !== owner;
  becomeOwner(seen);
  if (isOther && isSettled) window.location.reload();
  isSettled = true;
  return account;
}

/** For the page on which somebody signs up, in or out; the other tabs start anew by themselves. */
export function becomeOwner(next: string): void {
  owner = next;
  remember(KEY, next);
}

/** Holds back `seeOwner` until `work` is done. */
export async function whileOwnerChanges<T>(work: () => Promise<T>): Promise<T> {
  isChanging = true;
  try {
    return await work();
  } finally {
    isChanging = false;
  }
}

/** Starts the page anew when another tab, or the page before it in the history, belongs to somebody else by now. */
export function watchOwner(): void {
  const check = () => {
    if (!isChanging && (recall(KEY) ?? '') !== owner) window.location.reload();
  };
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY) check();
  });
  // A page kept by the browser for its back button is shown as it was left.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) check();
  });
}
