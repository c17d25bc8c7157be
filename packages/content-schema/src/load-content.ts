import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Content } from './content.ts';
import { byPlace, type ContentProblem } from './content-problem.ts';
import { loadBank } from './load-bank.ts';
import { loadDrills } from './load-drills.ts';
import { loadTyping } from './load-typing.ts';

/**
 * Reads and checks `directory` (`question-bank/*.yaml`, `papers/*.yaml`, `tastes/first-reply.yaml`, `drills/*.yaml`,
 * `typing/*.yaml`).
 * Errors: all problems of all files in one run, ordered by file and line; never an empty list.
 */
export function loadContent(directory: string): Result<Content, readonly ContentProblem[]> {
  const bank = loadBank(directory);
  const drills = loadDrills(directory);
  const typing = loadTyping(directory);
  if (bank.ok && drills.ok && typing.ok) return ok({ ...bank.value, drills: drills.value, typing: typing.value });
  return fail([bank, drills, typing].flatMap((part) => (part.ok ? [] : part.error)).toSorted(byPlace));
}
