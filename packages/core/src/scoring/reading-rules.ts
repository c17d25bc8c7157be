import { type HeadTable, tableOf } from '../language/head-table.ts';
import type { Question } from '../question-bank/question.ts';
import { type FacetReaders, readersOf } from './facet-reader.ts';
import type { Guard } from './guards/guard.ts';
import { guardsOf, type Published } from './guards/guards-of.ts';
import type { ScorerModel } from './scorer-model.ts';

/** What one question is read with. */
export type ReadingRules = {
  readonly model: ScorerModel;
  readonly guards: readonly Guard[];
  readonly readers: FacetReaders;
  /** The heads of the readers. */
  readonly heads: HeadTable;
};

export function readingRules(question: Question, published: Published, model: ScorerModel): ReadingRules {
  const readers = readersOf(question, model);
  const heads = [...readers.values()].flatMap(({ head }) => head ?? []);
  return { model, guards: guardsOf(question, published), readers, heads: tableOf(heads, model.vocabulary) };
}
