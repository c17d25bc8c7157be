import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Command, EXIT_PROBLEMS } from '../command.ts';
import { REPOSITORY_ROOT } from '../repository-root.ts';

export const serve: Command = {
  name: 'serve',
  summary: '启动网站（与 npm start 相同）',
  help: `用法：mianmian serve

需要时先构建，然后启动网站并打印地址；按 Ctrl+C 停止。
环境变量：PORT 端口，HOST 监听的地址，DATA_DIR 数据目录。`,
  async run(args) {
    parseArgs({ args: [...args], options: {} });
    const child = spawn(process.execPath, [join(REPOSITORY_ROOT, 'scripts/start.mjs')], {
      stdio: 'inherit',
      // The same data as npm start, from whichever folder this is called.
      env: { ...process.env, DATA_DIR: resolve(process.env.DATA_DIR || join(REPOSITORY_ROOT, '.data')) },
    });
    // A terminal sends Ctrl+C to both; a service manager stops only this process.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
    const [code] = await once(child, 'exit');
    return typeof code === 'number' ? code : EXIT_PROBLEMS;
  },
};
