import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, ok } from '@mianmian/core/shared/result';
import { MIGRATIONS } from '../../storage/migrate.ts';
import { openAdminDatabase } from '../open-admin-database.ts';
import { readLastingLists } from '../read-lasting-lists.ts';
import { restoreBackup } from '../restore-backup.ts';
import { writeBackup } from '../write-backup.ts';
import type { AdminCommand } from './admin-command.ts';
import { tell } from './restore.ts';

/** `move`: all of the data folder into an empty PostgreSQL. The folder stays as it is. */
export const move: AdminCommand = async ({ storage, version, now }, args) => {
  parseArgs({ args: [...args], options: {} });
  const { dataDir, databaseUrl } = storage;
  if (databaseUrl === null) return fail({ code: 'no-address', detail: 'DATABASE_URL' });
  const lists = readLastingLists(dataDir);
  if (!lists.ok) return lists;
  const source = await openAdminDatabase({ dataDir, databaseUrl: null }, 'take');
  if (!source.ok) return source;
  const between = join(dataDir, `move-${process.pid}.backup`);
  try {
    const target = await openAdminDatabase(storage, 'replace');
    if (!target.ok) return target;
    try {
      await writeBackup(source.value, between, { version, takenAt: now() });
      const moved = await restoreBackup(target.value, between, {
        migrations: MIGRATIONS,
        replace: false,
        at: now(),
        endsLogins: false,
        ...lists.value,
      });
      if (!moved.ok) return moved;
      return ok([
        ...tell(moved.value),
        '已全部搬进 PostgreSQL；原来的数据目录没有改动，确认无误后请自行删除。',
        `为了让访客和账号保持登录，请把 BETTER_AUTH_SECRET 设为 ${join(dataDir, 'auth-secret')} 里的那一行，每个进程都一样。`,
      ]);
    } finally {
      await target.value.close();
    }
  } finally {
    await rm(between, { force: true });
    await source.value.close();
  }
};
