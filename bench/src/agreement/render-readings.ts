import { evidenceOf } from './draw-evidence.ts';
import type { EvidenceReading } from './evidence-reading.ts';
import { plain, wordTable } from './markdown.ts';
import type { Run } from './run.ts';

const CONTEXT = 16;

/** The list of read evidence, each piece bold within its answer, and how many of them these runs still find. */
export function renderReadings(readings: readonly EvidenceReading[], runs: readonly Run[]): string {
  const answers = new Map(runs.flatMap(({ scored }) => scored.map((one) => [one.row.id, one] as const)));
  const keyOf = (one: { id: string; facet: string; text: string }): string => `${one.id} ${one.facet} ${one.text}`;
  const now = new Set(evidenceOf([...answers.values()]).map(keyOf));
  const found = readings.filter((reading) => now.has(keyOf(reading)));
  const right = (list: readonly EvidenceReading[]): number => list.filter((reading) => reading.right).length;
  const rows = readings.map((reading, index) => {
    const known = answers.get(reading.id);
    const [criterionId, facetId] = reading.facet.split('.');
    const name = known?.question.criteria
      .find(({ id }) => id === criterionId)
      ?.facets.find(({ id }) => id === facetId)?.name;
    const answer = known?.row.answer ?? reading.text;
    const end = reading.start + reading.text.length;
    const before = answer.slice(Math.max(0, reading.start - CONTEXT), reading.start);
    const after = answer.slice(end, end + CONTEXT);
    return [
      String(index + 1),
      reading.id,
      `${plain(name ?? '')} (${reading.facet})`,
      String(reading.points),
      `${plain(before)} **「${plain(reading.text)}」** ${plain(after)}`,
      reading.right ? 'right' : '**wrong**',
      plain(reading.why),
    ];
  });
  return [
    `**${right(readings)} of ${readings.length} right** (bar: 95). The runs of this page still find ${found.length} of them with the same words, ${right(found)} of those right.`,
    wordTable(['', 'answer', 'facet', 'points', 'evidence', '', 'why'], rows),
  ].join('\n\n');
}
