import type { Kysely } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/**
 * Signs every account out and ends letters on their way: what was ended since a backup must not come back with it. Guests
 * stay, for their cookie is their only way to their work.
 */
export async function endLogins(tx: Kysely<Tables>): Promise<void> {
  const accounts = tx.selectFrom('auth_user').select('id').where('isAnonymous', '=', 0);
  await tx.deleteFrom('auth_session').where('userId', 'in', accounts).execute();
  await tx.deleteFrom('password_reset').execute();
}
