import { type HeadTable, tableOf } from '../language/head-table.ts';
import type { Question } from '../question-bank/question.ts';
import { type FacetReaders, readersOf } from './facet-reader.ts';
import type { Guard } from './guards/guard.ts';
import { guardsOf, type Published } from './guards/guards-of.ts';
import type { PhrasingReader } from './phrasings/phrasing-model.ts';
import type { ScorerModel } from './scorer-model.ts';

/** What one question is read with. */
export type ReadingRules = {
  readonly model: ScorerModel;
  readonly guards: readonly Guard[];
  readonly readers: FacetReaders;
  /** The heads of the readers. */
  readonly heads: HeadTable;
  /** Reads what is not learnt; null where everything is. */
  readonly phrasings: PhrasingReader | null;
  /** False for a question that is known by its rubric alone. */
  readonly learnt: boolean;
};

/** Throws when phrasings are to be read and nothing was learnt about reading them: that is the caller's bug. */
export function readingRules(question: Question, published: Published, model: ScorerModel): ReadingRules {
  const readers = readersOf(question, model);
  const unlearnt = [...readers.values()].some(({ byPhrasings }) => byPhrasings);
  if (unlearnt && model.phrasings === null) throw new Error(`no weights to read the phrasings of ${question.id} with`);
  return {
    model,
    guards: guardsOf(question, published),
    readers,
    heads: tableOf(
      [...readers.values()].flatMap(({ head }) => head ?? []),
      model.vocabulary,
    ),
    phrasings: unlearnt ? (model.phrasings?.readerOf(question) ?? null) : null,
    learnt: model.likeness.has(question.id),
  };
}
