import type { ContentProblem } from '@mianmian/content-schema/content-problem';
import { nameProblem } from './content/open-content.ts';

/** Says on standard error why the server does not start; the process ends by itself, with 1. */
export function refuseStart(chinese: string, english: string, details: readonly string[]): void {
  console.error([chinese, english, ...details.map((detail) => `  ${detail}`)].join('\n'));
  process.exitCode = 1;
}

export const refuseContent = (problems: readonly ContentProblem[]): void =>
  refuseStart('内容文件有错误，没有启动。请改正：', 'The content has mistakes:', problems.map(nameProblem));
