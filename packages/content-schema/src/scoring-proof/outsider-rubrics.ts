import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Question } from '@mianmian/core/question-bank/question';
import { loadRubric } from '../load-rubric.ts';
import type { LabelledAnswer } from './labelled-answers.ts';

const DIRECTORY = path.join(import.meta.dirname, '../../../../training/outsider');

/** The questions known by their rubric alone, with their labelled answers. Throws at a broken file: the data is ours. */
export function readOutsiders(): {
  readonly questions: readonly Question[];
  readonly answers: readonly LabelledAnswer[];
} {
  const files = readdirSync(DIRECTORY).sort();
  const questions = files
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const rubric = loadRubric(path.join(DIRECTORY, file), new Set());
      if (!rubric.ok) throw new Error(JSON.stringify(rubric.error));
      return rubric.value;
    });
  const answers = files
    .filter((file) => file.endsWith('.answers.jsonl'))
    .flatMap((file) => readFileSync(path.join(DIRECTORY, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line): LabelledAnswer => JSON.parse(line));
  return { questions, answers };
}
