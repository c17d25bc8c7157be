import type { Nearness } from '../question-bank/nearness.ts';
import type { Question } from '../question-bank/question.ts';
import { rawBelief } from './belief.ts';
import { calibrationFor } from './calibration-for.ts';
import { readEvidence } from './read-evidence.ts';
import type { ReadingRules } from './reading-rules.ts';

/**
 * How nearly each facet is believed, before any threshold. Doubt about the whole text is not taken off: what is said in
 * a doubtful text was said all the same.
 */
export function readNearness(question: Question, answer: string, rules: ReadingRules): Nearness {
  const { candidates } = readEvidence(question, answer, rules);
  return Object.fromEntries(
    question.criteria.flatMap(({ id, facets }) =>
      facets.map((facet) => {
        const candidate = candidates.find((c) => c.criterionId === id && c.facetId === facet.id);
        const { threshold, slope } = calibrationFor(rules.model, question.id, id, facet);
        return [
          `${id}.${facet.id}`,
          candidate === undefined ? 0 : rawBelief(slope * (candidate.strength - threshold)),
        ] as const;
      }),
    ),
  );
}
