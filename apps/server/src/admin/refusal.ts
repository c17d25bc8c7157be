import type { RestoreProblem } from './restore-backup.ts';

/** Why an administrator's command was not done. `detail` is a name, path or number, never somebody's text. */
export type AdminRefusal = {
  readonly code:
    | RestoreProblem['code']
    | 'usage'
    | 'in-use'
    | 'others-connected'
    | 'no-database'
    | 'no-address'
    | 'file-exists'
    | 'list-damaged'
    | 'away'
    | 'failed';
  readonly detail: string;
};

type Words = readonly [chinese: string, english: string];

/** What happened, what was kept, what to do. */
export const REFUSAL_WORDS: Readonly<Record<AdminRefusal['code'], Words>> = {
  usage: ['命令写法不对，什么都没有做。', 'Wrong usage; nothing was done.'],
  unreadable: [
    '读不到这个备份文件，数据库没有改动。请检查路径和权限。',
    'The backup cannot be read; the database is unchanged.',
  ],
  damaged: [
    '备份文件不完整或被改动过，没有恢复，数据库没有改动。请换一份备份。',
    'The backup is damaged; the database is unchanged. Use another one.',
  ],
  'newer-format': [
    '这份备份是更新版本的程序写的，没有恢复，数据库没有改动。请先升级程序再恢复。',
    'A later version wrote this backup; the database is unchanged. Upgrade first.',
  ],
  'newer-schema': [
    '这份备份的数据结构比这个程序新，没有恢复，数据库没有改动。请先升级程序再恢复。',
    'The backup has a newer schema; the database is unchanged. Upgrade first.',
  ],
  'not-empty': [
    '目标数据库里已经有数据，为了不覆盖，没有恢复。确实要用备份替换它，请先备份现有数据，再加上 --replace。',
    'The database is not empty and is unchanged. Back it up, then add --replace to go over it.',
  ],
  'in-use': [
    '有服务正在使用这个数据目录，为了不损坏数据，没有执行。请先停止服务再试（备份不用停）。',
    'A server uses this data folder; nothing was done. Stop it first.',
  ],
  'others-connected': [
    '还有别的程序连着这个 PostgreSQL 数据库，为了不损坏数据，没有执行。请先停止所有服务进程和其他客户端再试。',
    'Others are connected to this PostgreSQL database; nothing was done. Stop them first.',
  ],
  'no-database': [
    '这个数据目录里没有数据库，什么都没有做。请检查 DATA_DIR。',
    'There is no database in this data folder; check DATA_DIR.',
  ],
  'no-address': [
    '没有说要搬到哪里，什么都没有做。请用 DATABASE_URL 给出 PostgreSQL 的地址。',
    'Set DATABASE_URL to the PostgreSQL database to move into.',
  ],
  'file-exists': [
    '已经有同名的文件，为了不覆盖，没有备份。请换一个文件名。',
    'The file exists and is unchanged; choose another name.',
  ],
  'list-damaged': [
    '删除名单或收回名单读不懂，没有恢复，数据库没有改动：否则已经删除的人会回来，收回的链接又会打开。请修好或换一份名单。',
    'A list of erasures or revocations cannot be read; the database is unchanged.',
  ],
  away: [
    '连不上 PostgreSQL，什么都没有做。请确认它在运行、DATABASE_URL 正确，然后再试。',
    'PostgreSQL does not answer; nothing was done. Check that it runs and DATABASE_URL is right.',
  ],
  failed: [
    '没有做完，数据库没有改动。请按下面的原因处理后再试。',
    'It could not be finished; the database is unchanged.',
  ],
};
