import type { ScriptStep } from '@mianmian/core/simulation/scenario/scenario';
import { checkArgs } from '@mianmian/core/simulation/world/tools/args';
import { TOOLS } from '@mianmian/core/simulation/world/tools/use-tool';

/** The steps of a way through that no desk would take: a tool that does not exist, arguments it does not know. */
export function checkOracle(oracle: readonly ScriptStep[]): readonly string[] {
  return oracle.flatMap((step, index) => {
    if (!('tool' in step)) return [];
    const place = `oracle 第 ${index + 1} 步`;
    const tool = TOOLS.find(({ name }) => name === step.tool);
    if (tool === undefined)
      return [`${place}：没有工具「${step.tool}」，只能是：${TOOLS.map(({ name }) => name).join('、')}`];
    const checked = checkArgs(tool.args, step.args);
    return checked.ok ? [] : [`${place} ${step.tool}：${checked.error.message}`];
  });
}
