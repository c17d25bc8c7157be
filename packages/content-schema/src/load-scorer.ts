import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createScorer, type Scorer } from '@mianmian/core/scoring/create-scorer';
import type { PhrasingWeights } from '@mianmian/core/scoring/phrasings/phrasing-weights';
import type { ScorerWeights } from '@mianmian/core/scoring/scorer-weights';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Content } from './content.ts';
import type { ContentProblem } from './content-problem.ts';
import { parsePhrasingWeights } from './phrasing-weights-file.ts';
import { parseScorerWeights } from './scorer-weights-file.ts';

const WEIGHTS = 'scoring/weights.json.gz';
const PHRASINGS = 'scoring/phrasings.json.gz';

/** Reads what was learnt from the content directory and makes the scorer of this content. */
export function loadScorer(directory: string, content: Content): Result<Scorer, readonly ContentProblem[]> {
  const weights = readScorerWeights(directory);
  const phrasings = readPhrasingWeights(directory);
  const problems = [
    ...(weights === null ? [broken(WEIGHTS, 'npm run train')] : []),
    ...(phrasings === null ? [broken(PHRASINGS, 'npm run train:phrasings')] : []),
  ];
  if (weights === null || phrasings === null) return fail(problems);
  return ok(createScorer(content.questions, weights, phrasings));
}

/** Null when the file is missing or broken. */
export const readScorerWeights = (directory: string): ScorerWeights | null =>
  parseScorerWeights(readPacked(path.join(directory, WEIGHTS)));

export const readPhrasingWeights = (directory: string): PhrasingWeights | null =>
  parsePhrasingWeights(readPacked(path.join(directory, PHRASINGS)));

const broken = (file: string, command: string): ContentProblem => ({
  file,
  line: 1,
  message: `评分权重缺失或损坏，请用 ${command} 重新生成`,
});

/** The file's JSON, or null when it is missing or cut: to whoever starts the product both are one problem. */
function readPacked(file: string): unknown {
  try {
    return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));
  } catch {
    return null;
  }
}
