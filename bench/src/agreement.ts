// How far the scorer agrees with the labels on answers by authors it never saw: writes docs/agreement.md. Four fits of
// two to four minutes of one core each, two at a time; what was fitted before from the same inputs is kept.
// `--quick` prints the figures of the shipped weights instead, which were fitted on these very answers.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inputsKey } from './agreement/inputs-key.ts';
import { leftOutRuns } from './agreement/left-out-runs.ts';
import { readPageWords } from './agreement/read-page-words.ts';
import { renderAuthors } from './agreement/render-authors.ts';
import { renderBars } from './agreement/render-bars.ts';
import { renderPage } from './agreement/render-page.ts';
import { shippedRuns } from './agreement/shipped-runs.ts';

const AUTHORS = ['devA', 'devB', 'devC', 'devD'];
const PAGE = fileURLToPath(new URL('../../docs/agreement.md', import.meta.url));
const LOUD = 'IN-SAMPLE: these weights were fitted on these answers. This says nothing about authors they never saw.';

if (process.argv.includes('--quick')) {
  const runs = shippedRuns(AUTHORS);
  console.log([LOUD, renderBars(runs), renderAuthors(runs), LOUD].join('\n\n'));
} else {
  const runs = await leftOutRuns(AUTHORS);
  writeFileSync(PAGE, renderPage(runs, readPageWords(), inputsKey()));
  console.log(renderBars(runs));
  console.log(`written: ${PAGE}`);
}
