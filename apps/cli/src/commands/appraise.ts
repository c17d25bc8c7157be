import { mapDialogueLine } from '../acts/dialogue-line.ts';
import type { Command } from '../command.ts';
import { runLineCommand } from '../lines/run-line-command.ts';

export const appraise: Command = {
  name: 'appraise',
  summary: '给真实的客服对话打满意度（质检）',
  help: `用法：mianmian appraise --in 输入文件 --out 输出文件

输入每行一段已结束的对话：{"id","turns":[{"role":"customer"|"agent","text"}]}，不需要订单数据。
输出每行一个 JSON：{"id","satisfaction","solved","turns":[{"acts":[…]}]}；
satisfaction 是顾客的满意程度（−2 到 2），solved 是问题解决的可能（0 到 1），
turns 与输入逐句对应，顾客的话没有动作。
坏行写到标准错误并注明行号，其余照常，最后退出码为 1。`,
  run: (args) => runLineCommand('appraise', args, mapDialogueLine),
};
