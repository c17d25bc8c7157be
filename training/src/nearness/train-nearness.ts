// Fits how likely a facet that earned nothing was said in other words, and writes content/scoring/nearness.json. Only
// from w1 to w9: by the authors devA to devD follow-ups are measured. About four minutes.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadContent } from '@mianmian/content-schema/load-content';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import { readLabelledAnswers } from '../labelled-answer.ts';
import { fitNearness } from './fit-nearness.ts';

const contentDirectory = path.join(import.meta.dirname, '../../../content');
const content = loadContent(contentDirectory);
if (!content.ok) {
  for (const { file, line, message } of content.error) console.error(`${file}:${line} ${message}`);
  process.exit(1);
}
const rows = readLabelledAnswers().filter(({ author }) => author.startsWith('w'));
const weights = fitNearness(rows, content.value.questions);
writeFileSync(path.join(contentDirectory, 'scoring/nearness.json'), `${canonicalText(weights)}\n`);
const { bias, strength, likeness, facets } = weights;
console.log(`${rows.length} answers, ${Object.keys(facets).length} facets`, { bias, strength, likeness });
