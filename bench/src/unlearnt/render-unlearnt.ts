import { renderTable } from './render-table.ts';
import type { LeftOut } from './score-left-out.ts';

/** The page docs/rubric-agreement.md. */
export const renderUnlearnt = (leftOut: readonly LeftOut[]): string => `# Questions known by their rubric alone

**Synthetic reference labels, not validated on human graders or on job performance.** Written by \`npm run bench:rubrics\`; do not edit.

Each question of the bank in turn counts as unknown. It is written as a rubric of its own: its prompt, its criteria, its key points, at most three phrasings a key point, none taken from an answer; no model answer, no concepts. A quarter of the questions at a time is left out of everything that is learnt (where grams lie, how rare they are, what a good answer looks like, how likeness is weighed), and all labelled answers to them are scored by the path that the product ships.

The authors of the answers did write answers to other questions that were learnt from. \`npm run bench:rubrics -- --strangers\` leaves the four dev authors out as well and scores only them.

- **QWK total**, **QWK criterion**: as in \`agreement.md\`. The bar for a question known by its rubric is .60.
- **MAE**, **bias**, **traps**: of ten points; traps are answers built to fool a scorer, their mean excess over the label.
- **evidence**: share of the pieces of evidence in plain answers that touch words which a reader marked for the same key point. What was not marked is not always wrong: readers marked one place where several would do.

${renderTable(leftOut)}
`;
