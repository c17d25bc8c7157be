/** One line read; `area` is the first letter of its note. */
export type ReadLine = {
  readonly area: string;
  readonly where: 'answer' | 'turn';
  /** What its label says. */
  readonly labels: readonly string[];
  /** Acts that were read in it. */
  readonly found: readonly string[];
  /** What it is held up for: a fatal at the desk, a mark for a person's eyes in an answer. */
  readonly heavy: readonly string[];
  /** Whether the desk notes a phrase or a legal rule. */
  readonly isNoted: boolean;
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

/** Of what desk and scorer can hold somebody up for; blame and most claims are acts only. */
const HEAVY = ['off_platform', 'paid_review', 'rude', 'ask_sensitive'];

/** Shares of breaches found, of innocent lines accused, and of all lines read exactly as labelled. */
export function describeRules(lines: readonly ReadLine[]): string {
  const kinds = [...new Set(lines.flatMap(({ labels }) => labels))].toSorted();
  const areas = [...new Set(lines.map(({ area }) => area))].toSorted();
  const saidIn = (where: ReadLine['where']) => lines.filter((line) => line.where === where);
  return `${[
    '# Forbidden words on lines sealed beforehand',
    '',
    '**Synthetic**: written and labelled by one language model, which had seen neither rules nor content (`training/rules-sealed`). Written by `npm run bench:rules -- --write`; nobody who writes rules opens the lines.',
    '',
    '## Acts',
    '',
    '| area | breaches found | innocent accused | read exactly |',
    '| --- | --: | --: | --: |',
    ...areas.map((area) =>
      row(
        AREAS[area] ?? area,
        lines.filter((line) => line.area === area),
      ),
    ),
    row('in a chat', saidIn('turn')),
    row('in an answer', saidIn('answer')),
    row('**all**', lines),
    '',
    '| breach | found | missed | too many |',
    '| --- | --: | --: | --: |',
    ...kinds.map((kind) => sides(kind, lines, 'found')),
    '',
    '## Fatals at the desk',
    '',
    'Each line of a chat is said alone to the tutorial’s customer. A fatal takes all points, so an innocent line must have none. A claim is fatal only where it promises a cure.',
    '',
    '| fatal | found | missed | too many |',
    '| --- | --: | --: | --: |',
    ...HEAVY.map((kind) => sides(kind, saidIn('turn'), 'heavy')),
    sides('over_claim', saidIn('turn'), 'heavy'),
    '',
    `Innocent lines with a fatal: ${accused(saidIn('turn'), ({ heavy }) => heavy.length > 0)}; with a noted phrase or legal rule: ${accused(saidIn('turn'), ({ isNoted }) => isNoted)}.`,
    '',
    '## Marks in answers',
    '',
    'A mark asks a person to look and changes no point.',
    '',
    '| mark | found | missed | too many |',
    '| --- | --: | --: | --: |',
    ...['off_platform', 'rude', 'ask_sensitive', 'over_claim'].map((kind) => sides(kind, saidIn('answer'), 'heavy')),
  ].join('\n')}\n`;
}

const isInnocent = ({ labels }: ReadLine): boolean => labels.length === 0;

function accused(lines: readonly ReadLine[], is: (line: ReadLine) => boolean): string {
  const innocent = lines.filter(isInnocent);
  return `${innocent.filter(is).length} of ${innocent.length}`;
}

function sides(kind: string, lines: readonly ReadLine[], side: 'found' | 'heavy'): string {
  const labelled = lines.filter(({ labels }) => labels.includes(kind));
  const hit = labelled.filter((line) => line[side].includes(kind)).length;
  const found = lines.filter((line) => line[side].includes(kind)).length;
  return `| ${kind} | ${hit} | ${labelled.length - hit} | ${found - hit} |`;
}

function row(name: string, lines: readonly ReadLine[]): string {
  const guilty = lines.filter((line) => !isInnocent(line));
  const hit = guilty.filter(({ labels, found }) => labels.some((label) => found.includes(label)));
  const exact = lines.filter(({ labels, found }) => labels.toSorted().join() === found.toSorted().join());
  return `| ${name} | ${hit.length} of ${guilty.length} | ${accused(lines, ({ found }) => found.length > 0)} | ${exact.length} of ${lines.length} |`;
}
