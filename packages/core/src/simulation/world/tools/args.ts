import { fail, ok, type Result } from '../../../shared/result.ts';
import type { ArgSpec, Refusal, ToolArgs } from './tool.ts';

const TIME = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/;

/** A checked text argument; '' when it was optional and left out. */
export const textOf = (args: ToolArgs, name: string): string => String(args[name] ?? '');
/** A checked sum of money. */
export const fenOf = (args: ToolArgs, name: string): number => Number(args[name] ?? 0);

/** Whether `args` are what the tool needs; the first thing wrong is named. */
export function checkArgs(specs: readonly ArgSpec[], args: ToolArgs): Result<ToolArgs, Refusal> {
  const unknown = Object.keys(args).find((name) => !specs.some((spec) => spec.name === name));
  const problem =
    unknown === undefined
      ? specs.map((spec) => problemOf(spec, args[spec.name])).find((message) => message !== undefined)
      : `没有「${unknown}」这个参数`;
  return problem === undefined ? ok(args) : fail({ code: 'bad_argument', message: problem });
}

function problemOf(spec: ArgSpec, value: ToolArgs[string] | undefined): string | undefined {
  const name = `${spec.name}（${spec.about}）`;
  if (value === undefined || value === '') return spec.isOptional ? undefined : `缺少 ${name}`;
  if (spec.type === 'fen') {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
      ? undefined
      : `${name} 应为正整数，单位分`;
  }
  if (typeof value !== 'string') return `${name} 应为文字`;
  if (spec.type === 'time' && !TIME.test(value)) return `${name} 应写作「2026-03-12 10:00」`;
  if (spec.choices !== undefined && !spec.choices.includes(value)) return `${name} 只能是：${spec.choices.join('、')}`;
  return undefined;
}
