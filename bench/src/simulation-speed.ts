// Customer turns a second on one core: an agent's message read, understood and answered. `npm run bench`.
import { fileURLToPath } from 'node:url';
import { loadDeskContent } from '@mianmian/content-schema/simulation/load-desk-content';
import { setUpRun } from '@mianmian/core/simulation/desk/set-up-run';
import { runScript } from '@mianmian/core/simulation/run/run-script';

/** simulator.md: customer turns a second on one core. */
const BAR_PER_SECOND = 2_000;
const WARM_UP_ROUNDS = 8;
const ROUNDS = 12;
/** How often a plain pass over the same text is repeated, so that its time can be measured. */
const PLAIN_PASSES = 50;

const loaded = loadDeskContent(fileURLToPath(new URL('../../content', import.meta.url)));
if (!loaded.ok) throw new Error('content has problems; run npm run content');
const { readActs } = loaded.value;
const setups = loaded.value.scenarios.flatMap((scenario) =>
  scenario.variants.map((variant) => (seed: number) => setUpRun(loaded.value, scenario, variant, seed)),
);

/** Whole runs of the ways through, seed by seed. Gives the customers' messages and every agent message with its context. */
function playAll(seed: number): { readonly turns: number; readonly agentTexts: readonly string[] } {
  let turns = 0;
  const agentTexts: string[] = [];
  for (const setupOf of setups) {
    const setup = setupOf(seed);
    for (const event of runScript(setup, setup.variant.oracle).log) {
      if (event.kind === 'customer') turns += 1;
      if (event.kind === 'agent') agentTexts.push(event.text);
    }
  }
  return { turns, agentTexts };
}

/** Processor time counts, not the clock: other work on the machine must not change the figure. */
function cpuSecondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

for (let seed = 1; seed <= WARM_UP_ROUNDS; seed += 1) playAll(seed);
let turns = 0;
let agentTexts: readonly string[] = [];
const wholeS = cpuSecondsOf(() => {
  for (let seed = 1; seed <= ROUNDS; seed += 1) {
    const played = playAll(seed);
    turns += played.turns;
    agentTexts = [...agentTexts, ...played.agentTexts];
  }
});
const readingS = cpuSecondsOf(() => {
  for (const text of agentTexts) readActs('怎么还没到', text);
});
let charactersSeen = 0;
const plainS = cpuSecondsOf(() => {
  for (let pass = 0; pass < PLAIN_PASSES; pass += 1) {
    for (const text of agentTexts) charactersSeen += text.split('').length;
  }
});
if (turns === 0 || charactersSeen === 0) throw new Error('nobody said anything: what was measured is not the work');
const perSecond = turns / wholeS;
console.log(`customer turns a second, one core, reading included: ${perSecond.toFixed(0)} (bar ${BAR_PER_SECOND})`);
const plainTurnS = plainS / PLAIN_PASSES / turns;
console.log(`one turn costs ${(1 / perSecond / plainTurnS).toFixed(0)} plain split('') of the agent's words`);
console.log(`of that, reading the agent's words takes ${((100 * readingS) / wholeS).toFixed(0)} %`);
