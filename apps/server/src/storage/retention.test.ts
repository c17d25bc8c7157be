import { handClock } from '@mianmian/application/fixtures/hand-clock';
import { applyRetention } from '@mianmian/application/use-cases/my-data/apply-retention';
import { CLOCK } from '@mianmian/core/access/can';
import { RETENTION_DAYS } from '@mianmian/core/access/retention';
import { DAY_MS } from '@mianmian/core/shared/instant';
import { describe, expect, it } from 'vitest';
import { fillTables } from '../fixtures/fill-tables.ts';
import { ENGINES, openTestDatabase } from '../fixtures/open-test-database.ts';
import { kyselyStore } from './kysely-store.ts';

describe.each(ENGINES)('what is kept for a time, on %s', (engine) => {
  it('stays to its last day and is gone after it, each kind by its own days', async () => {
    const db = await openTestDatabase(engine);
    const clock = handClock();
    const t0 = clock.now();
    const later = t0 + 1_000 * DAY_MS;
    const anne = await fillTables(db, engine, 'ANNE');
    await db.updateTable('auth_user').set({ isAnonymous: 0 }).execute();
    await db.updateTable('share').set({ expires_at: later, revoked_at: t0 }).execute();
    await db.updateTable('invitation').set({ expires_at: t0, accepted_at: null }).execute();
    await db.updateTable('password_reset').set({ expires_at: t0 }).execute();
    await db
      .updateTable('auth_session')
      .set({ expiresAt: new Date(t0).toISOString() })
      .execute();
    await db.updateTable('desk_run').set({ mode: 'agent', touched_at: t0 }).execute();
    await db.insertInto('erasure').values({ erased_id: 'gone', erased_at: t0, why: 'asked' }).execute();
    const ports = {
      clock,
      store: kyselyStore(db),
      afterErasure: async () => undefined,
      afterRevocation: async () => undefined,
    };

    const told: Record<string, number> = {};
    for (let day = 0; day <= RETENTION_DAYS.tombstone + 1; day += 1) {
      const days = (clock.now() - t0) / DAY_MS;
      if ([0, 1, 2, 30, 31, 35, 36, 400, 401].includes(days)) {
        const removed = await applyRetention(ports, CLOCK);
        for (const kind of Object.keys(removed)) told[kind] = days;
      }
      clock.advance(DAY_MS);
    }
    expect(told).toEqual({
      session: 2,
      reset: 2,
      share: 36,
      invitation: 31,
      'agent-run': 31,
      tombstone: 401,
    });
    for (const table of ['desk_input', 'desk_event', 'desk_report'] as const) {
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
    expect(await db.selectFrom('answer').select('person_id').execute()).toEqual([{ person_id: anne }]);
  });
});
