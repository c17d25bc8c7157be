import type { ScriptStep, Variant } from '../scenario/scenario.ts';
import type { Cell } from '../world/shop.ts';
import type { ArgSpec } from '../world/tools/tool.ts';
import { TOOLS } from '../world/tools/use-tool.ts';

/** One step of a good way through, told to a person. */
export type ToldStep = {
  readonly chat: string;
  readonly kind: 'say' | 'tool' | 'wait' | 'close';
  /** The line to say, or in Chinese what to do. */
  readonly text: string;
};

/** The way through a variant as told steps. */
export function toldSteps({ oracle, chats }: Variant): readonly ToldStep[] {
  let chat = chats[0]?.id ?? '';
  return oracle.flatMap((step): readonly ToldStep[] => {
    if ('chat' in step) {
      chat = step.chat;
      return [];
    }
    return [{ chat, ...toldStep(step) }];
  });
}

function toldStep(step: Exclude<ScriptStep, { readonly chat: string }>): Pick<ToldStep, 'kind' | 'text'> {
  if ('say' in step) return { kind: 'say', text: step.say };
  if ('wait' in step) return { kind: 'wait', text: `等 ${step.wait} 秒` };
  if ('close' in step) return { kind: 'close', text: '结束会话' };
  const tool = TOOLS.find(({ name }) => name === step.tool);
  const args = Object.entries(step.args).map(([name, value]) => {
    const spec = tool?.args.find((candidate) => candidate.name === name);
    return `${(spec?.about ?? name).replace('，分', '')} ${shownValue(spec, value)}`;
  });
  return { kind: 'tool', text: `${tool?.about ?? step.tool}：${args.join('，')}` };
}

const CHOICES: Readonly<Record<string, string>> = {
  no_reason: '七天无理由',
  quality: '质量问题',
  wrong_item: '发错货',
  other: '其他',
  buyer: '买家',
  seller: '店铺',
  insurance: '运费险',
};

function shownValue(spec: ArgSpec | undefined, value: Cell): string {
  if (spec?.type === 'fen' && typeof value === 'number') return `${(value / 100).toFixed(2)} 元`;
  return spec?.choices === undefined ? String(value) : (CHOICES[String(value)] ?? String(value));
}
