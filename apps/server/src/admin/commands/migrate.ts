import { parseArgs } from 'node:util';
import { ok } from '@mianmian/core/shared/result';
import { migrate as bringUpToDate } from '../../storage/migrate.ts';
import { readApplied } from '../../storage/rebuild-schema.ts';
import { openAdminDatabase } from '../open-admin-database.ts';
import type { AdminCommand } from './admin-command.ts';

/** `migrate`: what a server does at its start, without starting one. */
export const migrate: AdminCommand = async ({ storage }, args) => {
  parseArgs({ args: [...args], options: {} });
  const opened = await openAdminDatabase(storage, 'migrate');
  if (!opened.ok) return opened;
  const { db, close } = opened.value;
  try {
    const before = new Set(await readApplied(db));
    await bringUpToDate(db);
    const added = (await readApplied(db)).filter((name) => !before.has(name));
    return ok([added.length === 0 ? '数据结构已经是最新的。' : `数据结构已升级：${added.join('、')}`]);
  } finally {
    await close();
  }
};
