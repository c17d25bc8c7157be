import type { Command } from '../command.ts';
import { runScript } from '../run-script.ts';

export const restore: Command = {
  name: 'restore',
  summary: '用备份文件恢复数据库（先停服务）',
  help: `用法：mianmian restore <文件> [--replace] [--erasures <名单>] [--revocations <名单>]

先核对整个文件，再在一个事务里恢复；不成功就什么都不改。旧版本的备份会自动升级。
恢复之后，凡是已经删除的人会按名单再删除一次，已经收回的分享链接再收回一次：名单来自
现有数据库、数据目录里的 erasures.jsonl 和 revocations.jsonl，以及给出的文件。

  --replace          目标数据库里有数据时也恢复，原有数据全部换掉
  --erasures <名单>   另一份删除名单（例如旧机器上的 erasures.jsonl）
  --revocations <名单>  另一份收回名单（例如旧机器上的 revocations.jsonl）`,
  run: (args) => runScript('admin.mjs', ['restore', ...args]),
};
