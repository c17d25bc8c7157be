import type { Actor } from '@mianmian/core/access/can';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Ports } from '../ports/ports.ts';
import { countTry } from './account/steps/brake-tries.ts';
import { type Erased, erasePerson, goneAfter } from './erase-person.ts';
import { type LastOwner, type TooMany, WRONG_CREDENTIALS, type WrongCredentials } from './refusal.ts';

/** Erases whoever asks; an account says its password once more. Being gone already is as good. */
export async function eraseMe(
  ports: Ports,
  { personId, standing }: Actor,
  password: string,
): Promise<Result<Erased, WrongCredentials | TooMany | LastOwner>> {
  if (standing === 'account') {
    const lock = `erase ${personId}`;
    const mayTry = await countTry(ports, lock);
    if (!mayTry.ok) return mayTry;
    const account = await ports.store.transact((tx) => tx.accounts.find(personId));
    if (!(await ports.passwords.verify(account?.passwordHash ?? null, password))) return fail(WRONG_CREDENTIALS);
    await ports.store.transact((tx) => tx.tries.clear(ports.linkTokens.hash(lock)));
  }
  const erased = await erasePerson(ports, { personId, why: 'asked' });
  if (erased.ok) return erased;
  return erased.error.code === 'not-found' ? ok(goneAfter(ports.clock.now())) : fail(erased.error);
}
