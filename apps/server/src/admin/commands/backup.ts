import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, ok } from '@mianmian/core/shared/result';
import { sumOf } from '../backup-format.ts';
import { openAdminDatabase } from '../open-admin-database.ts';
import { writeBackup } from '../write-backup.ts';
import type { AdminCommand } from './admin-command.ts';

const KILOBYTE = 1024;

/** `backup FILE`: while the server runs, too. */
export const backup: AdminCommand = async ({ storage, version, now }, args) => {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) return fail({ code: 'usage', detail: 'backup FILE' });
  const file = resolve(name);
  if (existsSync(file)) return fail({ code: 'file-exists', detail: file });
  const opened = await openAdminDatabase(storage, 'read');
  if (!opened.ok) return opened;
  try {
    const counts = await writeBackup(opened.value, file, { version, takenAt: now() });
    const kilobytes = Math.ceil(statSync(file).size / KILOBYTE);
    return ok([
      `已备份：${file}（${Object.keys(counts).length} 张表，${sumOf(counts)} 行，${kilobytes} KB）`,
      '备份里没有登录密钥：请把 BETTER_AUTH_SECRET（没有设置时是数据目录里的 auth-secret）另外保存一次，否则恢复后访客要失去登录。',
      '备份里有个人内容：请加密存放，并按隐私说明里的期限删除。',
    ]);
  } finally {
    await opened.value.close();
  }
};
