import { readFileSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { z } from 'zod';
import type { ContentProblem } from './content-problem.ts';
import { describeIssue } from './describe-issue.ts';
import { readYamlFile } from './read-yaml-file.ts';
import { sampleAnswerSchema } from './sample-answer.ts';

export type SampleLine = { readonly line: number; readonly value: z.infer<typeof sampleAnswerSchema> };

/**
 * Reads the entries of a `.yaml` list or of a `.jsonl` file, each with its line.
 * Errors: all problems of the file; `file` is its name without its folder.
 */
export function readSampleLines(path: string): Result<readonly SampleLine[], readonly ContentProblem[]> {
  const file = basename(path);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) {
    return fail([{ file, line: 1, message: '没有这个文件；请检查路径' }]);
  }
  return /\.ya?ml$/.test(file) ? readList(dirname(path), file) : readJsonLines(path, file);
}

function readList(directory: string, file: string): Result<readonly SampleLine[], readonly ContentProblem[]> {
  const read = readYamlFile(directory, file, z.array(sampleAnswerSchema));
  if (!read.ok) return read;
  const { value, lineOf } = read.value;
  return ok(value.map((sample, index) => ({ line: lineOf([index]), value: sample })));
}

function readJsonLines(path: string, file: string): Result<readonly SampleLine[], readonly ContentProblem[]> {
  const samples: SampleLine[] = [];
  const problems: ContentProblem[] = [];
  const lines = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split('\n');
  lines.forEach((text, index) => {
    if (text.trim() === '') return;
    const line = index + 1;
    const value = parseJson(text);
    const parsed = sampleAnswerSchema.safeParse(value);
    if (parsed.success) samples.push({ line, value: parsed.data });
    else if (value === undefined) problems.push({ file, line, message: '不是合法的 JSON；每行应是一份回答' });
    else for (const issue of parsed.error.issues) problems.push({ file, line, message: describe(issue, value) });
  });
  return problems.length > 0 ? fail(problems) : ok(samples);
}

/** `undefined` for what is no JSON: JSON itself has no such value. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function describe(issue: z.core.$ZodIssue, value: unknown): string {
  const [key] = issue.path;
  const isGroup = typeof value === 'object' && value !== null;
  return describeIssue(issue, isGroup && key !== undefined && !(key in value));
}
