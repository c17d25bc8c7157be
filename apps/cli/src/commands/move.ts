import type { Command } from '../command.ts';
import { runScript } from '../run-script.ts';

export const move: Command = {
  name: 'move',
  summary: '把 SQLite 数据目录整个搬进 PostgreSQL（先停服务）',
  help: `用法：DATA_DIR=<目录> DATABASE_URL=<地址> mianmian move

DATA_DIR 里的数据全部搬进 DATABASE_URL 的空数据库，在一个事务里完成；数据目录不改动。
完成后会告诉你 BETTER_AUTH_SECRET 该设成什么，这样所有人保持登录。`,
  run: (args) => runScript('admin.mjs', ['move', ...args]),
};
