import type { AfterRevocation } from '@mianmian/application/ports/share-store';
import type { Kysely } from 'kysely';
import { engineOf } from './engine.ts';
import { revocationList, revocationListFile } from './revocation-list.ts';
import { shareRows } from './share-rows.ts';
import type { Tables } from './tables.ts';

/** On the embedded database writes down what was revoked; PostgreSQL has the table, and the guide says how to keep it. */
export const afterRevocation =
  (db: Kysely<Tables>, dataDir: string): AfterRevocation =>
  async () => {
    if (engineOf(db) !== 'sqlite') return;
    revocationList(revocationListFile(dataDir)).add(await shareRows(db).listRevoked());
  };
