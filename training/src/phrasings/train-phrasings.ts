// Fits how questions known only as a rubric are read and writes content/scoring/phrasings.json.gz. About two minutes.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadContent } from '@mianmian/content-schema/load-content';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import { readLabelledAnswers } from '../labelled-answer.ts';
import { leaveQuestionsOut, weighReading } from './fit-phrasings.ts';
import { fitReading } from './fit-reading.ts';

const contentDirectory = path.join(import.meta.dirname, '../../../content');
const content = loadContent(contentDirectory);
if (!content.ok) {
  for (const { file, line, message } of content.error) console.error(`${file}:${line} ${message}`);
  process.exit(1);
}
const { questions } = content.value;
const answers = readLabelledAnswers();
const weights = weighReading(fitReading(answers, questions), leaveQuestionsOut(answers, questions));
const packed = gzipSync(canonicalText(weights), { level: 9 });
writeFileSync(path.join(contentDirectory, 'scoring/phrasings.json.gz'), packed);
console.log(`${answers.length} answers, ${weights.vocabulary.length} grams, ${packed.length} bytes`);
console.log(JSON.stringify({ bias: weights.bias, stretch: weights.stretch, text: weights.text }));
