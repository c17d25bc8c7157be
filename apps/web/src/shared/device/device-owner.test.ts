import type { AccountView } from '@mianmian/contract/account';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const NOBODY: AccountView = { kind: 'nobody', sendsMail: false };
const LIN: AccountView = {
  kind: 'account',
  sendsMail: false,
  email: 'Lin@example.com',
  name: '林晓雨',
  recoveryCodesLeft: 10,
  memberships: [],
};
const DRAFT = 'mianmian.practice-draft.q2-1';

let kept = new Map<string, string>();
const reload = vi.fn();
const listeners = new Map<string, (event: object) => void>();

beforeEach(() => {
  kept = new Map();
  listeners.clear();
  reload.mockClear();
  vi.resetModules();
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (k: string, v: string) => kept.set(k, v),
    },
    location: { reload },
    addEventListener: (name: string, listener: (event: object) => void) => listeners.set(name, listener),
  });
});
afterEach(() => void vi.unstubAllGlobals());

/** As a page does when it is loaded. */
const openPage = () => import('./device-owner.ts');

test('texts are the account’s from the server’s first word on, and without its address in their name', async () => {
  const page = await openPage();
  expect(page.ownName(DRAFT)).toBe(DRAFT);
  page.seeOwner(LIN);
  expect(page.ownName(DRAFT)).toBe(`${DRAFT}@${page.ownerOf(LIN)}`);
  expect([...kept.values()].join()).not.toContain('@example.com');
  expect(page.ownerOf({ ...LIN, email: 'lin@EXAMPLE.com' })).toBe(page.ownerOf(LIN));
  expect(reload).not.toHaveBeenCalled();
});

test('a page that was somebody’s starts anew when it no longer is', async () => {
  const page = await openPage();
  page.seeOwner(LIN);
  page.seeOwner(LIN);
  expect(reload).not.toHaveBeenCalled();
  page.seeOwner(NOBODY);
  expect(reload).toHaveBeenCalledOnce();
  expect(page.ownName(DRAFT)).toBe(DRAFT);
});

test('a page loaded after a session ended shows none of its texts, and need not start anew', async () => {
  (await openPage()).seeOwner(LIN);
  vi.resetModules();
  const next = await openPage();
  expect(next.ownName(DRAFT)).not.toBe(DRAFT);
  next.seeOwner(NOBODY);
  expect(next.ownName(DRAFT)).toBe(DRAFT);
  expect(reload).not.toHaveBeenCalled();
});

test('a page used offline as the remembered owner’s starts anew when their session turns out to be over', async () => {
  (await openPage()).seeOwner(LIN);
  vi.resetModules();
  const offline = await openPage();
  offline.trustRememberedOwner();
  offline.seeOwner(LIN);
  expect(reload).not.toHaveBeenCalled();
  offline.seeOwner(NOBODY);
  expect(reload).toHaveBeenCalledOnce();
});

test('an answer that crosses with signing up does not take the page away', async () => {
  const page = await openPage();
  page.seeOwner(NOBODY);
  await page.whileOwnerChanges(async () => {
    page.seeOwner(LIN);
    page.becomeOwner(page.ownerOf(LIN));
  });
  page.seeOwner(LIN);
  expect(reload).not.toHaveBeenCalled();
});

test('another tab’s change, or a page out of the history that was another’s, starts anew', async () => {
  const page = await openPage();
  page.watchOwner();
  page.seeOwner(LIN);
  listeners.get('pageshow')?.({ persisted: true });
  expect(reload).not.toHaveBeenCalled();
  kept.set('mianmian.owner', '');
  listeners.get('storage')?.({ key: 'mianmian.theme' });
  listeners.get('pageshow')?.({ persisted: false });
  expect(reload).not.toHaveBeenCalled();
  listeners.get('storage')?.({ key: 'mianmian.owner' });
  listeners.get('pageshow')?.({ persisted: true });
  expect(reload).toHaveBeenCalledTimes(2);
});
