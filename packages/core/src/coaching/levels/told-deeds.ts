import { type NormalText, normalise } from '../../language/normalise.ts';
import type { Range } from '../../language/reading.ts';
import type { Span } from '../../question-bank/evaluation.ts';
import { type ClauseFeatures, clauseFeatures } from '../stories/clause-features.ts';
import { type Clause, cutClauses } from '../stories/cut-clauses.ts';
import { findFigures } from '../stories/find-figures.ts';
import type { ClausePart } from '../stories/story-weights.ts';
import { spanOfClause } from '../stories/told-clause.ts';
import { LEVEL_CUES } from './level-cues.ts';
import { type KindReader, spellingsOf } from './read-kinds.ts';

/** Cuts a text into the parts of a story, a part for each clause; what `createClauseLabeller` makes. */
export type PartReader = (clauses: readonly ClauseFeatures[]) => readonly ClausePart[];

/** A clause of an answer with what it hints at. */
export type ToldDeed = {
  readonly text: string;
  readonly span: Span;
  readonly part: ClausePart;
  readonly cues: ReadonlySet<string>;
  readonly spellings: readonly string[];
  /** In the order of the weights' kinds. */
  readonly kinds: readonly number[];
  /** Whether it may be the teller's: neither a group's nor words that must not count. */
  readonly isOwn: boolean;
};

const CUES = Object.entries(LEVEL_CUES);
/** A clause that lies this far in what must not count does not count. */
const IGNORED_SHARE = 0.5;

/** The clauses of an answer. `ignored`: ranges of the original that must earn nothing. A subject left out is that before. */
export function tellDeeds(
  text: string,
  ignored: readonly Range[],
  kindsOf: KindReader,
  partsOf: PartReader,
): readonly ToldDeed[] {
  const normal = normalise(text);
  const clauses = cutClauses(normal);
  const parts = partsOf(clauseFeatures(clauses));
  let isGroup = false;
  return clauses.map((clause, index): ToldDeed => {
    const cues = new Set(CUES.filter(([, words]) => words.test(clause.text)).map(([name]) => name));
    if (findFigures(clause.text).length > 0) cues.add('figure');
    if (clause.before === 'line' || cues.has('mine')) isGroup = false;
    else if (cues.has('ours')) isGroup = true;
    const spellings = spellingsOf(clause.text);
    return {
      text: clause.text,
      span: spanOfClause(normal, clause),
      part: parts[index] ?? 'none',
      cues,
      spellings,
      kinds: kindsOf(spellings),
      isOwn: !isGroup && !isIgnored(normal, clause, ignored),
    };
  });
}

function isIgnored(normal: NormalText, { start, end }: Clause, ignored: readonly Range[]): boolean {
  const from = normal.starts[start] ?? 0;
  const to = normal.ends[end - 1] ?? from;
  const hidden = ignored.reduce(
    (sum, range) => sum + Math.max(0, Math.min(to, range.end) - Math.max(from, range.start)),
    0,
  );
  return hidden > IGNORED_SHARE * (to - from);
}
