// Draws evidence for a reader, as lines of JSON without a verdict: `tsx bench/src/draw-evidence.ts devB devD > FILE`.
import { drawEvidence, evidenceOf } from './agreement/draw-evidence.ts';
import { leftOutRuns } from './agreement/left-out-runs.ts';

const COUNT = 100;
const SEED = 20261123;

const runs = await leftOutRuns(process.argv.slice(2));
const all = evidenceOf(runs.flatMap(({ scored }) => scored));
for (const drawn of drawEvidence(all, COUNT, SEED)) console.log(JSON.stringify(drawn));
console.error(`${all.length} pieces of evidence`);
