import { loadScorer } from '@mianmian/content-schema/load-scorer';
import { readLabelledAnswers } from '@mianmian/training/labelled-answer';
import { CONTENT_DIRECTORY, readBank } from './read-bank.ts';
import type { Run } from './run.ts';
import { scoreRows } from './score-rows.ts';

/** The same authors' answers by the weights the product ships. In-sample: those were fitted on these answers too. */
export function shippedRuns(authors: readonly string[]): readonly Run[] {
  const bank = readBank();
  const scorer = loadScorer(CONTENT_DIRECTORY, bank);
  if (!scorer.ok) throw new Error(scorer.error.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  const rows = readLabelledAnswers();
  return authors.map((author) => ({
    author,
    scored: scoreRows(
      rows.filter((row) => row.author === author),
      bank.questions,
      scorer.value,
    ),
  }));
}
