// Whether simulated customers value turns in the order that rated helpdesk dialogues show (simulator.md): regresses the
// satisfaction of random agents' customers on the counts of their turns and writes docs/appraisal-order.md. About 20 s.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { leastSquares } from './appraisal-order/least-squares.ts';
import { loadVariants } from './appraisal-order/load-variants.ts';
import { randomRun } from './appraisal-order/random-run.ts';
import { ordersBroken, renderOrder } from './appraisal-order/render-order.ts';
import { TURN_KINDS } from './appraisal-order/turn-kinds.ts';

const RUNS = 2_000;
const PAGE = fileURLToPath(new URL('../../docs/appraisal-order.md', import.meta.url));

const variants = loadVariants();
const runs = Array.from({ length: RUNS }, (_, index) => {
  const variant = variants[index % variants.length];
  if (variant === undefined) throw new Error('no variants');
  return randomRun(variant.setup(1 + Math.floor(index / variants.length)), variant.name);
});
const fit = leastSquares(
  runs.map(({ counts }) => TURN_KINDS.map((kind) => counts[kind])),
  runs.map(({ satisfaction }) => satisfaction),
  runs.map(({ group }) => group),
);
const page = renderOrder(runs, fit);
writeFileSync(PAGE, page);
console.log(page);
const broken = ordersBroken(fit.coefficients);
for (const line of broken) console.error(line);
process.exitCode = broken.length === 0 ? 0 : 1;
