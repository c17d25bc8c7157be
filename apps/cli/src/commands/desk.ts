import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { loadDeskContent } from '@mianmian/content-schema/simulation/load-desk-content';
import { chooseVariant } from '@mianmian/core/simulation/desk/choose-variant';
import { showChat } from '@mianmian/core/simulation/desk/desk-event';
import { beginSession, type DeskLine, type DeskSession, takeLine } from '@mianmian/core/simulation/desk/desk-session';
import { observe, observeDesk, observeResult } from '@mianmian/core/simulation/desk/observe-session';
import { setUpRun } from '@mianmian/core/simulation/desk/set-up-run';
import { z } from 'zod';
import { type Command, EXIT_OK, EXIT_PROBLEMS, EXIT_USAGE } from '../command.ts';
import { deskLineSchema } from '../desk/desk-line.ts';
import { reportContentProblems } from '../report-content-problems.ts';
import { REPOSITORY_ROOT } from '../repository-root.ts';

export const desk: Command = {
  name: 'desk',
  summary: '用 JSON 行操作客服工作台，接待模拟顾客',
  help: `用法：mianmian desk --scenario 编号 --seed 整数 [--variant 变体] [--reveal]

标准输入每行一个 JSON：{"say":"…"}、{"tool":"…","args":{…}}、{"wait":秒}、{"chat":"c2"} 换会话、
{"close":true} 结束会话、{"finish":true} 结束本场（输入到头也一样）。会话叫 c1、c2……
标准输出每行一个观察（虚拟时间、顾客的话、工具结果）；第一行列出工具、店规和工作台上的内容，
最后一行是 {"result":…}。--reveal 另给出顾客的内心状态。不写 --variant 时由 seed 决定。`,
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        scenario: { type: 'string' },
        seed: { type: 'string', default: '1' },
        variant: { type: 'string' },
        reveal: { type: 'boolean', default: false },
      },
    });
    const directory = join(REPOSITORY_ROOT, 'content');
    const loaded = loadDeskContent(directory);
    if (!loaded.ok) {
      reportContentProblems(directory, loaded.error);
      return EXIT_PROBLEMS;
    }
    const { scenarios } = loaded.value;
    const seed = Number(values.seed);
    const scenario = scenarios.find(({ id }) => id === values.scenario);
    if (scenario === undefined || !Number.isSafeInteger(seed)) {
      console.error(`要写明 --scenario 和整数 --seed。场景：${scenarios.map(({ id }) => id).join('、')}`);
      return EXIT_USAGE;
    }
    const variant = chooseVariant(scenario, seed, values.variant);
    if (variant === undefined) {
      console.error(`没有这个变体。可用：${scenario.variants.map(({ id }) => id).join('、')}`);
      return EXIT_USAGE;
    }
    const setup = setUpRun(loaded.value, scenario, variant, seed);
    let session = beginSession(setup);
    const tell = (before: object, after: object = {}): void => {
      const observed = observe(setup, session);
      session = observed.session;
      const state = values.reveal ? { state: revealed(session) } : {};
      console.log(JSON.stringify({ ...before, ...observed.observation, ...state, ...after }));
    };
    tell(observeDesk(setup, scenario));
    for await (const text of createInterface({ input: process.stdin })) {
      if (text.trim() === '') continue;
      const line = readLine(text);
      if (line === null) {
        tell({ error: UNREADABLE });
        continue;
      }
      if ('finish' in line) break;
      const step = takeLine(setup, session, line);
      session = step.session;
      tell(step.error === null ? {} : { error: step.error });
    }
    session = takeLine(setup, session, { finish: true }).session;
    tell({}, observeResult(setup, scenario, session));
    return EXIT_OK;
  },
};

const UNREADABLE = '看不懂这一行。可用：say、tool+args、wait、chat、close、finish，一行一个 JSON';

/** Null when it cannot be read; such a line changes nothing. */
function readLine(text: string): DeskLine | null {
  try {
    return deskLineSchema.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}

const revealed = ({ run }: DeskSession): readonly object[] =>
  run.chats.map(({ mind, customer }) => ({ chat: showChat(run, mind.script.id), ...customer }));
