import { mapActLine } from '../acts/act-line.ts';
import type { Command } from '../command.ts';
import { runLineCommand } from '../lines/run-line-command.ts';

export const acts: Command = {
  name: 'acts',
  summary: '认出客服每句话在做什么',
  help: `用法：mianmian acts --in 输入文件 --out 输出文件

输入每行一个 JSON：{"id","customer","agent"}，customer 是顾客前一句话（没有时为空文字）。
输出每行一个 JSON：{"id","acts":[…]}，动作的名称见 docs/acts.md；没有认出任何动作时为空数组。
坏行写到标准错误并注明行号，其余照常，最后退出码为 1。`,
  run: (args) => runLineCommand('acts', args, mapActLine),
};
