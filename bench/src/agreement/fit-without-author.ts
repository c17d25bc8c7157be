// Child of fit-missing.ts: fits on every row but one author's and writes the weights. The scorer takes two to four
// minutes, phrasings half a minute.
import { renameSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { canonicalText } from '@mianmian/core/shared/canonical-text';
import { fitScorer } from '@mianmian/training/fit-scorer';
import { readLabelledAnswers } from '@mianmian/training/labelled-answer';
import { fitReading, placingAlone } from '@mianmian/training/phrasings/fit-reading';
import { readBank } from './read-bank.ts';

const [fit, author, file] = process.argv.slice(2);
if (author === undefined || file === undefined) throw new Error('usage: fit-without-author FIT AUTHOR FILE');
const rows = readLabelledAnswers().filter((row) => row.author !== author);
const { questions } = readBank();
const weights = fit === 'phrasings' ? placingAlone(fitReading(rows, questions)) : fitScorer(rows, questions);
// A file that is there is whole: a run that was stopped leaves none.
const part = `${file}.${process.pid}.part`;
writeFileSync(part, gzipSync(canonicalText(weights)));
renameSync(part, file);
