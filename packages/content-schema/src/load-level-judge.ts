import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type AnswerReader, createAnswerReader } from '@mianmian/core/coaching/levels/create-answer-reader';
import { judgeLevel, type LevelJudgement } from '@mianmian/core/coaching/levels/judge-level';
import { LEVEL_STEPS, type LevelWeights } from '@mianmian/core/coaching/levels/level-weights';
import type { ToldHistory } from '@mianmian/core/coaching/levels/told-history';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { z } from 'zod';
import type { ContentProblem } from './content-problem.ts';
import { readStoryWeights } from './load-story-reader.ts';

/** Within the content directory. */
const LEVEL_WEIGHTS_FILE = 'coaching/levels.json.gz';

const signWeightsSchema = z.record(z.string(), z.number().int());
const headsSchema = z.record(z.enum(LEVEL_STEPS), signWeightsSchema);

/** What `npm run train:levels` writes; made by a script, so its text is checked for shape only. */
const levelWeightsSchema: z.ZodType<LevelWeights> = z.strictObject({
  format: z.literal(1),
  kinds: z.array(z.string()).min(1),
  grams: z.array(z.string()).min(1),
  rows: z.string(),
  clause: headsSchema,
  answer: headsSchema,
  fullCase: signWeightsSchema,
});

export type LevelJudge = (history: ToldHistory) => LevelJudgement;

/** Reads the learnt weights of the content directory and makes what reads answers by them. */
export function loadAnswerReader(directory: string): Result<AnswerReader, readonly ContentProblem[]> {
  const weights = levelWeightsSchema.safeParse(readPacked(path.join(directory, LEVEL_WEIGHTS_FILE)));
  const stories = readStoryWeights(directory);
  if (!weights.success) {
    const message = '能力层级的权重缺失或损坏，请用 npm run train:levels 重新生成';
    return fail([{ file: LEVEL_WEIGHTS_FILE, line: 1, message }]);
  }
  return stories.ok ? ok(createAnswerReader(weights.data, stories.value)) : stories;
}

/** The judge of levels by the learnt weights of the content directory. */
export function loadLevelJudge(directory: string): Result<LevelJudge, readonly ContentProblem[]> {
  const reader = loadAnswerReader(directory);
  return reader.ok ? ok((history) => judgeLevel(history, reader.value)) : reader;
}

/** The file's JSON, or null when it is missing or cut: to whoever starts the product both are one problem. */
function readPacked(file: string): unknown {
  try {
    return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));
  } catch {
    return null;
  }
}
