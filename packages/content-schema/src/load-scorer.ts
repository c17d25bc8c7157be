import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createScorer, type Scorer } from '@mianmian/core/scoring/create-scorer';
import type { NearnessWeights } from '@mianmian/core/scoring/nearness-weights';
import type { PhrasingWeights } from '@mianmian/core/scoring/phrasings/phrasing-weights';
import type { ScorerWeights } from '@mianmian/core/scoring/scorer-weights';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { Bank } from './content.ts';
import type { ContentProblem } from './content-problem.ts';
import { parseNearnessWeights } from './nearness-weights-file.ts';
import { parsePhrasingWeights } from './phrasing-weights-file.ts';
import { parseScorerWeights } from './scorer-weights-file.ts';

const WEIGHTS = 'scoring/weights.json.gz';
const PHRASINGS = 'scoring/phrasings.json.gz';
const NEARNESS = 'scoring/nearness.json';

/** Reads what was learnt from the content directory and makes the scorer of this content. */
export function loadScorer(
  directory: string,
  bank: Pick<Bank, 'questions'>,
): Result<Scorer, readonly ContentProblem[]> {
  const weights = readScorerWeights(directory);
  const phrasings = readPhrasingWeights(directory);
  const nearness = readNearnessWeights(directory);
  const problems = [
    ...(weights === null ? [broken(WEIGHTS, 'npm run train')] : []),
    ...(phrasings === null ? [broken(PHRASINGS, 'npm run train:phrasings')] : []),
    ...(nearness === null ? [broken(NEARNESS, 'npm run train:nearness')] : []),
  ];
  if (weights === null || phrasings === null || nearness === null) return fail(problems);
  return ok(createScorer(bank.questions, weights, phrasings, nearness));
}

/** Null when the file is missing or broken. */
export const readScorerWeights = (directory: string): ScorerWeights | null =>
  parseScorerWeights(readJson(path.join(directory, WEIGHTS), gunzipSync));

export const readPhrasingWeights = (directory: string): PhrasingWeights | null =>
  parsePhrasingWeights(readJson(path.join(directory, PHRASINGS), gunzipSync));

export const readNearnessWeights = (directory: string): NearnessWeights | null =>
  parseNearnessWeights(readJson(path.join(directory, NEARNESS), (bytes) => bytes));

const broken = (file: string, command: string): ContentProblem => ({
  file,
  line: 1,
  message: `评分权重缺失或损坏，请用 ${command} 重新生成`,
});

/** The file's JSON, or null when it is missing or cut: to whoever starts the product both are one problem. */
function readJson(file: string, unpack: (bytes: Buffer) => Buffer): unknown {
  try {
    return JSON.parse(unpack(readFileSync(file)).toString('utf8'));
  } catch {
    return null;
  }
}
