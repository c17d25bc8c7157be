// How far questions that are known by their rubric alone agree with the labels: each question of the bank in turn is
// left out of all that is learnt, written as an outsider would, and its labelled answers scored by the shipped path.
// Writes docs/rubric-agreement.md; two minutes of one core. `--strangers` also leaves the dev authors out of what is
// learnt, scores only them, and prints.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readLabelledAnswers } from '@mianmian/training/labelled-answer';
import { readBank } from './agreement/read-bank.ts';
import { renderTable } from './unlearnt/render-table.ts';
import { renderUnlearnt } from './unlearnt/render-unlearnt.ts';
import { scoreLeftOut } from './unlearnt/score-left-out.ts';

const PAGE = fileURLToPath(new URL('../../docs/rubric-agreement.md', import.meta.url));

const rows = readLabelledAnswers();
const { questions } = readBank();
if (process.argv.includes('--strangers')) {
  const isDev = ({ author }: { readonly author: string }): boolean => author.startsWith('dev');
  const scored = scoreLeftOut(
    rows.filter((row) => !isDev(row)),
    rows.filter(isDev),
    questions,
  );
  console.log(renderTable(scored));
} else {
  const scored = scoreLeftOut(rows, rows, questions);
  writeFileSync(PAGE, renderUnlearnt(scored));
  console.log(renderTable(scored));
  console.log(`written: ${PAGE}`);
}
