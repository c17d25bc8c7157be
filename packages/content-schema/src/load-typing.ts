import type { TypingContent } from '@mianmian/core/coaching/typing/typing-text';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { byPlace, type ContentProblem } from './content-problem.ts';
import { readTyping } from './read-typing.ts';

/** What there is to type. Errors: all problems of all files of `typing/`, ordered by file and line; never an empty list. */
export function loadTyping(directory: string): Result<TypingContent, readonly ContentProblem[]> {
  const { content, problems } = readTyping(directory);
  return problems.length > 0 ? fail(problems.toSorted(byPlace)) : ok(content);
}
