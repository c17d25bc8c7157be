import type { Actor } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Ports } from '../../ports/ports.ts';
import { proveAccount } from '../account/steps/prove-account.ts';
import type { AccountNeeded, LastOwner, TooMany, WrongCredentials } from '../refusal.ts';
import { type Erased, erasePerson, goneAfter } from './erase-person.ts';

/** Erases whoever asks; an account says its password once more. Being gone already is as good. */
export async function eraseMe(
  ports: Ports,
  actor: Actor,
  password: string,
): Promise<Result<Erased, AccountNeeded | WrongCredentials | TooMany | LastOwner>> {
  if (actor.standing === 'account') {
    const proven = await proveAccount(ports, actor, password);
    if (!proven.ok) return proven;
  }
  const erased = await erasePerson(ports, { personId: actor.personId, why: 'asked' });
  if (erased.ok) return erased;
  return erased.error.code === 'not-found' ? ok(goneAfter(ports.clock.now())) : fail(erased.error);
}
