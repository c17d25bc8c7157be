// Prints what the shipped scorer tells about a sample of the labelled answers; with `--inputs`, as JSON together with
// the sample itself, for an engine that reads no files.

import path from 'node:path';
import { loadContent } from '../load-content.ts';
import { readPhrasingWeights, readScorerWeights } from '../load-scorer.ts';
import { evaluateSample, type Sample } from './evaluate-sample.ts';
import { readLabelledAnswers } from './labelled-answers.ts';
import { readOutsiders } from './outsider-rubrics.ts';

const EVERY = 12;

const directory = path.join(import.meta.dirname, '../../../../content');
const content = loadContent(directory);
if (!content.ok) throw new Error(JSON.stringify(content.error));
const weights = readScorerWeights(directory);
const phrasings = readPhrasingWeights(directory);
if (weights === null || phrasings === null) throw new Error('the weights are broken');
const outsiders = readOutsiders();
const sample: Sample = {
  bank: content.value.questions,
  rubrics: outsiders.questions,
  weights,
  phrasings,
  answers: [...readLabelledAnswers().filter((_, index) => index % EVERY === 0), ...outsiders.answers],
};
const told = evaluateSample(sample);
process.stdout.write(process.argv.includes('--inputs') ? JSON.stringify({ sample, told }) : told);
