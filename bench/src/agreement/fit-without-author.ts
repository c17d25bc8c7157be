// Child of agreement.ts: fits the scorer on every row but one author's and writes the weights. Two to four minutes.
import { renameSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import { fitScorer } from '@mianmian/training/fit-scorer';
import { readLabelledAnswers } from '@mianmian/training/labelled-answer';
import { readBank } from './read-bank.ts';

const [author, file] = process.argv.slice(2);
if (author === undefined || file === undefined) throw new Error('usage: fit-without-author AUTHOR FILE');
const rows = readLabelledAnswers().filter((row) => row.author !== author);
const weights = fitScorer(rows, readBank().questions);
// A file that is there is whole: a run that was stopped leaves none.
const part = `${file}.${process.pid}.part`;
writeFileSync(part, gzipSync(canonicalText(weights)));
renameSync(part, file);
