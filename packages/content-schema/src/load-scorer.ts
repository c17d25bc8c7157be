import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createScorer, type Scorer } from '@mianmian/core/scoring/create-scorer';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Content } from './content.ts';
import type { ContentProblem } from './content-problem.ts';
import { parseScorerWeights } from './scorer-weights-file.ts';

const FILE = 'scoring/weights.json.gz';

/** Reads the learnt weights of the content directory and makes the scorer of this content. */
export function loadScorer(directory: string, content: Content): Result<Scorer, readonly ContentProblem[]> {
  const weights = parseScorerWeights(readPacked(path.join(directory, FILE)));
  if (weights === null) {
    return fail([{ file: FILE, line: 1, message: '评分权重缺失或损坏，请用 npm run train 重新生成' }]);
  }
  return ok(createScorer(content.questions, weights));
}

/** The file's JSON, or null when it is missing or cut: to whoever starts the product both are one problem. */
function readPacked(file: string): unknown {
  try {
    return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));
  } catch {
    return null;
  }
}
