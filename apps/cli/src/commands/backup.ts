import type { Command } from '../command.ts';
import { runScript } from '../run-script.ts';

export const backup: Command = {
  name: 'backup',
  summary: '把数据库备份成一个文件（服务不用停）',
  help: `用法：mianmian backup <文件>

备份环境变量指向的数据库：DATA_DIR 里的 SQLite，或者 DATABASE_URL 的 PostgreSQL。
文件是同一时刻的全部数据，带校验码，两种数据库通用；已有同名文件时不覆盖。
登录密钥不在里面，请另外保存。`,
  run: (args) => runScript('admin.mjs', ['backup', ...args]),
};
