// Fits the scorer from all labelled answers and writes content/scoring/weights.json.gz. About two minutes.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadContent } from '@mianmian/content-schema/load-content';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import { fitScorer } from './fit-scorer.ts';
import { readLabelledAnswers } from './labelled-answer.ts';

const contentDirectory = path.join(import.meta.dirname, '../../content');
const content = loadContent(contentDirectory);
if (!content.ok) {
  for (const { file, line, message } of content.error) console.error(`${file}:${line} ${message}`);
  process.exit(1);
}
const answers = readLabelledAnswers();
const weights = fitScorer(answers, content.value.questions);
const file = path.join(contentDirectory, 'scoring/weights.json.gz');
mkdirSync(path.dirname(file), { recursive: true });
const packed = gzipSync(canonicalText(weights), { level: 9 });
writeFileSync(file, packed);
console.log(`${answers.length} answers, ${weights.vocabulary.length} grams, ${packed.length} bytes`);
