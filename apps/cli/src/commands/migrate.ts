import type { Command } from '../command.ts';
import { runScript } from '../run-script.ts';

export const migrate: Command = {
  name: 'migrate',
  summary: '把数据结构升级到这个版本（启动时也会自动做）',
  help: `用法：mianmian migrate

升级环境变量指向的数据库：DATA_DIR 里的 SQLite（先停服务），或者 DATABASE_URL 的 PostgreSQL。`,
  run: (args) => runScript('admin.mjs', ['migrate', ...args]),
};
