import type { Actor } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { AccountPorts } from '../../ports/account-ports.ts';
import type { LoginSession } from '../../ports/account-store.ts';
import { NOT_FOUND, type NotFound } from '../refusal.ts';

type StorePort = Pick<AccountPorts, 'store'>;
export type LoginSessionView = LoginSession & { readonly isCurrent: boolean };

/** Where the actor is signed in; the browser that asks comes first. */
export async function listLoginSessions(
  { store }: StorePort,
  actor: Actor,
  currentId: string | null,
): Promise<readonly LoginSessionView[]> {
  const sessions = await store.transact((tx) => tx.logins.listOf(actor.personId));
  const viewed = sessions.map((session) => ({ ...session, isCurrent: session.id === currentId }));
  return [...viewed.filter(({ isCurrent }) => isCurrent), ...viewed.filter(({ isCurrent }) => !isCurrent)];
}

/** Signs one device out. */
export async function endLoginSession(
  { store }: StorePort,
  actor: Actor,
  sessionId: string,
): Promise<Result<{ readonly done: true }, NotFound>> {
  const ended = await store.transact((tx) => tx.logins.end(actor.personId, sessionId));
  return ended ? ok({ done: true }) : fail(NOT_FOUND);
}

/** Signs out every device but this one. */
export async function endOtherLoginSessions(
  { store }: StorePort,
  actor: Actor,
  currentId: string | null,
): Promise<{ readonly done: true }> {
  await store.transact((tx) => tx.logins.endAll(actor.personId, { exceptId: currentId }));
  return { done: true };
}
