/** One line read: what its label says, what was found; `area` is the first letter of its note. */
export type ReadLine = {
  readonly area: string;
  readonly where: 'answer' | 'turn';
  readonly labels: readonly string[];
  readonly found: readonly string[];
};

const AREAS: Readonly<Record<string, string>> = {
  a: '「不」 beside an invitation',
  b: '不可能, double negations',
  c: 'conditions, questions',
  d: 'quoted, reported',
  e: 'spellings that evade',
  f: 'paid reviews',
  g: 'claims without bounds',
  h: 'rude, blaming',
  i: 'sensitive data',
};

/** Shares of breaches found, of innocent lines accused, and of all lines read exactly as labelled. */
export function describeRules(lines: readonly ReadLine[]): string {
  const kinds = [...new Set(lines.flatMap(({ labels }) => labels))].toSorted();
  const areas = [...new Set(lines.map(({ area }) => area))].toSorted();
  return `${[
    '# Forbidden acts on lines sealed beforehand',
    '',
    '**Synthetic**: written and labelled by one language model, which had seen neither rules nor content (`training/rules-sealed`). Written by `npm run bench:rules -- --write`; nobody who writes rules opens the lines.',
    '',
    '| area | breaches found | innocent accused | read exactly |',
    '| --- | --: | --: | --: |',
    ...areas.map((area) =>
      row(
        AREAS[area] ?? area,
        lines.filter((line) => line.area === area),
      ),
    ),
    row(
      'in a chat',
      lines.filter(({ where }) => where === 'turn'),
    ),
    row(
      'in an answer',
      lines.filter(({ where }) => where === 'answer'),
    ),
    row('**all**', lines),
    '',
    '| breach | found | missed | too many |',
    '| --- | --: | --: | --: |',
    ...kinds.map((kind) => {
      const has = (side: 'labels' | 'found') => (line: ReadLine) => line[side].includes(kind);
      const hit = lines.filter((line) => has('labels')(line) && has('found')(line)).length;
      const [labelled, found] = [lines.filter(has('labels')).length, lines.filter(has('found')).length];
      return `| ${kind} | ${hit} | ${labelled - hit} | ${found - hit} |`;
    }),
  ].join('\n')}\n`;
}

function row(name: string, lines: readonly ReadLine[]): string {
  const guilty = lines.filter(({ labels }) => labels.length > 0);
  const innocent = lines.filter(({ labels }) => labels.length === 0);
  const hit = guilty.filter(({ labels, found }) => labels.some((label) => found.includes(label)));
  const accused = innocent.filter(({ found }) => found.length > 0);
  const exact = lines.filter(({ labels, found }) => labels.toSorted().join() === found.toSorted().join());
  return `| ${name} | ${hit.length} of ${guilty.length} | ${accused.length} of ${innocent.length} | ${exact.length} of ${lines.length} |`;
}
