import { quoteClause } from './quote-clause.ts';
import { STORY_PARTS, type StoryCheck, type StoryPart } from './story-reading.ts';
import type { ClausePart } from './story-weights.ts';
import type { ToldClause } from './told-clause.ts';

const NAMES: Readonly<Record<StoryPart, string>> = { situation: '情境', task: '任务', action: '行动', result: '结果' };
/** A field is said to hold another part when more than this share of its characters reads so. */
const MOST = 0.6;
/** Shorter fields are read too unsurely to be called misplaced. */
const SHORTEST = 8;

/**
 * The checks of a story told by its fields, with a field that holds what belongs to another named in its advice.
 * `clauses` carry their field's part, `read` the parts they read as, one for each.
 */
export function checkFields(
  checks: readonly StoryCheck[],
  clauses: readonly ToldClause[],
  read: readonly ClausePart[],
): readonly StoryCheck[] {
  return checks.map((check) => {
    const field = STORY_PARTS.find((part) => part === check.id);
    if (field === undefined) return check;
    const mine = clauses
      .map((clause, index) => ({ clause, part: read[index] }))
      .filter(({ clause }) => clause.part === field);
    const size = (all: typeof mine): number => all.reduce((sum, { clause }) => sum + clause.text.length, 0);
    if (size(mine) < SHORTEST) return check;
    for (const other of STORY_PARTS) {
      const foreign = mine.filter(({ part }) => part === other);
      if (other === field || size(foreign) <= MOST * size(mine)) continue;
      const advice = `${quoteClause(foreign[0]?.clause.text ?? '')}读起来是「${NAMES[other]}」，不像「${NAMES[field]}」：看看是不是填错了格。`;
      return { ...check, state: 'mend', advice, spans: foreign.map(({ clause }) => clause.span) };
    }
    return check;
  });
}
