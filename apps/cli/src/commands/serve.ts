import { parseArgs } from 'node:util';
import type { Command } from '../command.ts';
import { runScript } from '../run-script.ts';

export const serve: Command = {
  name: 'serve',
  summary: '启动网站（与 npm start 相同）',
  help: `用法：mianmian serve

需要时先构建，然后启动网站并打印地址；按 Ctrl+C 停止。
环境变量：PORT 端口，HOST 监听的地址，DATA_DIR 数据目录，DATABASE_URL 改用 PostgreSQL。
全部变量和长期运行的办法见 docs/guides/operating.md。`,
  async run(args) {
    parseArgs({ args: [...args], options: {} });
    return runScript('start.mjs');
  },
};
