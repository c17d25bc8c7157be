import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ActReader } from '@mianmian/core/language/acts/act-frame';
import { ACT_IDS } from '@mianmian/core/language/acts/act-id';
import { createActReader } from '@mianmian/core/language/acts/create-act-reader';
import type { ActWeights } from '@mianmian/core/language/acts/heads/act-weights';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { z } from 'zod';
import type { ContentProblem } from './content-problem.ts';

/** Within the content directory. */
export const ACT_WEIGHTS_FILE = 'language/acts.json';

/** What `npm run train:acts` writes; made by a script, so its text is checked for shape only. */
const actWeightsSchema: z.ZodType<ActWeights> = z.strictObject({
  format: z.literal(1),
  acts: z.array(z.enum(ACT_IDS)).min(1),
  features: z.array(z.string()).min(1),
  rows: z.string(),
  biases: z.array(z.int()),
  thresholds: z.array(z.int()),
});

/** Reads the learnt weights of the content directory and makes the reader of agents' turns. */
export function loadActReader(directory: string): Result<ActReader, readonly ContentProblem[]> {
  const parsed = actWeightsSchema.safeParse(readJson(path.join(directory, ACT_WEIGHTS_FILE)));
  if (parsed.success) return ok(createActReader(parsed.data));
  return fail([
    { file: ACT_WEIGHTS_FILE, line: 1, message: '对话动作的权重缺失或损坏，请用 npm run train:acts 重新生成' },
  ]);
}

/** The file's JSON, or null when it is missing or cut: to whoever starts the product both are one problem. */
function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
