// Prints what the shipped scorer tells about a sample of the labelled answers; with `--inputs`, as JSON together with
// the bank, the weights and the answers, for an engine that reads no files.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { loadContent } from '../load-content.ts';
import { parseScorerWeights } from '../scorer-weights-file.ts';
import { evaluateSample } from './evaluate-sample.ts';
import { readLabelledAnswers } from './labelled-answers.ts';

const EVERY = 12;

const directory = path.join(import.meta.dirname, '../../../../content');
const content = loadContent(directory);
if (!content.ok) throw new Error(JSON.stringify(content.error));
const packed = readFileSync(path.join(directory, 'scoring/weights.json.gz'));
const weights = parseScorerWeights(JSON.parse(gunzipSync(packed).toString('utf8')));
if (weights === null) throw new Error('the weights are broken');
const { questions } = content.value;
const answers = readLabelledAnswers().filter((_, index) => index % EVERY === 0);
const told = evaluateSample(questions, weights, answers);
process.stdout.write(process.argv.includes('--inputs') ? JSON.stringify({ questions, weights, answers, told }) : told);
