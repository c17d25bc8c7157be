import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, ok } from '@mianmian/core/shared/result';
import { MIGRATIONS } from '../../storage/migrate.ts';
import { sumOf } from '../backup-format.ts';
import { openAdminDatabase } from '../open-admin-database.ts';
import { readLastingLists } from '../read-lasting-lists.ts';
import { type Restored, restoreBackup } from '../restore-backup.ts';
import type { AdminCommand } from './admin-command.ts';

const ENDED = '账号都要重新登录；备份之后收回的组织邀请又有效了，请有关的人再收回一次。';

/** `restore FILE [--replace] [--erasures FILE] [--revocations FILE]`: into the database that the environment names. */
export const restore: AdminCommand = async ({ storage, now }, args) => {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      replace: { type: 'boolean', default: false },
      erasures: { type: 'string' },
      revocations: { type: 'string' },
    },
  });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) return fail({ code: 'usage', detail: 'restore FILE' });
  const lists = readLastingLists(storage.dataDir, values);
  if (!lists.ok) return lists;
  const opened = await openAdminDatabase(storage, 'replace');
  if (!opened.ok) return opened;
  try {
    const restored = await restoreBackup(opened.value, resolve(name), {
      migrations: MIGRATIONS,
      replace: values.replace,
      at: now(),
      endsLogins: true,
      ...lists.value,
    });
    return restored.ok ? ok([...tell(restored.value), ENDED]) : restored;
  } finally {
    await opened.value.close();
  }
};

/** What a restore did, in lines. */
export const tell = ({ header, counts, migrated, erased, revoked }: Restored): readonly string[] => [
  `已恢复 ${header.takenAt} 的备份：${sumOf(counts)} 行，每张表的行数和校验码都对上了。`,
  ...(migrated.length > 0 ? [`数据结构已升级：${migrated.join('、')}`] : []),
  `按名单重新删除了 ${erased} 人，重新收回了 ${revoked} 个分享链接。`,
];
