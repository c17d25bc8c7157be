import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GENERAL_PRESET, type InterviewPreset } from '@mianmian/core/interview/interview-preset';
import { COMPETENCIES } from '@mianmian/core/question-bank/competency';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { z } from 'zod';
import { problemAt } from './content-file.ts';
import type { ContentProblem } from './content-problem.ts';
import { findRepeats } from './find-repeats.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { contentIdSchema, lineOfText } from './text-of-content.ts';

const FILE = 'interview/presets.yaml';

const presetFileSchema = z.strictObject({
  presets: z
    .array(
      z.strictObject({
        id: contentIdSchema,
        name: lineOfText(2, 12),
        about: lineOfText(4, 60),
        position: lineOfText(2, 12),
        competencies: z.array(z.enum(COMPETENCIES)).min(1),
      }),
    )
    .min(1),
});

/**
 * Reads and checks the kinds of jobs that a mock interview can be for.
 * @param directory the folder of the content
 * Errors: all problems of the file; never an empty list.
 */
export function loadInterviewPresets(directory: string): Result<readonly InterviewPreset[], readonly ContentProblem[]> {
  if (!existsSync(join(directory, FILE))) return fail([{ file: FILE, line: 1, message: '文件不存在' }]);
  const read = readYamlFile(directory, FILE, presetFileSchema);
  if (!read.ok) return read;
  const { presets } = read.value.value;
  const ids = presets.map(({ id }) => id);
  const problems = [
    ...findRepeats(ids).map(({ index, value }) =>
      problemAt(read.value, ['presets', index, 'id'], `岗位 id「${value}」出现了两次`),
    ),
    ...(ids.includes(GENERAL_PRESET) ? [] : [problemAt(read.value, ['presets'], `缺少岗位「${GENERAL_PRESET}」`)]),
  ];
  return problems.length > 0 ? fail(problems) : ok(presets);
}
