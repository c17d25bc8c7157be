import type { z } from 'zod';

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '一组「键: 值」',
};

const typeName = (expected: string): string => TYPE_NAMES[expected] ?? expected;

/** What Zod found, said in Chinese for the author of the file. `isMissing`: nothing stands at the issue's path. */
export function describeIssue(issue: z.core.$ZodIssue, isMissing: boolean): string {
  const name = issue.path.length === 0 ? '文件' : issue.path.map(String).join('.');
  if (isMissing) return `缺少 ${name}`;
  switch (issue.code) {
    case 'invalid_type':
      return `${name} 应为${typeName(issue.expected)}`;
    case 'unrecognized_keys':
      return `${name} 里有不认识的键：${issue.keys.join('、')}；请检查拼写或删去`;
    case 'too_small':
      return `${name} 太少：至少 ${issue.minimum}${unitOf(issue.origin)}`;
    case 'too_big':
      return `${name} 太多：至多 ${issue.maximum}${unitOf(issue.origin)}`;
    case 'not_multiple_of':
      return `${name} 应为 ${issue.divisor} 的整数倍`;
    case 'invalid_value':
      return `${name} 只能是：${issue.values.map(String).join('、')}`;
    case 'custom':
      return `${name} ${issue.message}`;
    default:
      return `${name} 写法不对（${issue.message}）`;
  }
}

const unitOf = (origin: string): string => (origin === 'string' ? ' 个字' : origin === 'array' ? ' 项' : '');
