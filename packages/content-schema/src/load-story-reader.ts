import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createStoryReader } from '@mianmian/core/coaching/stories/create-story-reader';
import type { StoryReader } from '@mianmian/core/coaching/stories/story-reading';
import { CLAUSE_PARTS, type StoryWeights } from '@mianmian/core/coaching/stories/story-weights';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import { z } from 'zod';
import type { ContentProblem } from './content-problem.ts';

/** Within the content directory. */
const STORY_WEIGHTS_FILE = 'coaching/stories.json.gz';

/** What `npm run train:stories` writes; made by a script, so its text is checked for shape only. */
const storyWeightsSchema: z.ZodType<StoryWeights> = z.strictObject({
  format: z.literal(1),
  parts: z.array(z.enum(CLAUSE_PARTS)).length(CLAUSE_PARTS.length),
  features: z.array(z.string()).min(1),
  rows: z.string(),
  steps: z.array(z.string()).min(1),
  stepRows: z.string(),
});

/** Reads the learnt weights of the content directory and makes the reader of candidates' stories. */
export function loadStoryReader(directory: string): Result<StoryReader, readonly ContentProblem[]> {
  const weights = readStoryWeights(directory);
  return weights.ok ? ok(createStoryReader(weights.value)) : weights;
}

export function readStoryWeights(directory: string): Result<StoryWeights, readonly ContentProblem[]> {
  const parsed = storyWeightsSchema.safeParse(readPacked(path.join(directory, STORY_WEIGHTS_FILE)));
  if (parsed.success) return ok(parsed.data);
  return fail([
    { file: STORY_WEIGHTS_FILE, line: 1, message: '故事拆分的权重缺失或损坏，请用 npm run train:stories 重新生成' },
  ]);
}

/** The file's JSON, or null when it is missing or cut: to whoever starts the product both are one problem. */
function readPacked(file: string): unknown {
  try {
    return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));
  } catch {
    return null;
  }
}
