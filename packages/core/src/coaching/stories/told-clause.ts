import type { NormalText } from '../../language/normalise.ts';
import { originalSpan } from '../../language/normalise.ts';
import type { Span } from '../../question-bank/evaluation.ts';
import type { Clause } from './cut-clauses.ts';
import type { ClausePart } from './story-weights.ts';

/** A clause of a story with the part it tells: what the checks look at. */
export type ToldClause = Clause & { readonly part: ClausePart; readonly span: Span };

const OUTER = /^[\s，,。！？!?；;…~～—“”"（）()、：:]*/;

/** Its words in the original text, without the punctuation around them. */
export function spanOfClause(normal: NormalText, { start, text, end }: Clause): Span {
  const lead = OUTER.exec(normal.text.slice(start, end))?.[0].length ?? 0;
  return originalSpan(normal, start + lead, Math.max(start + lead, start + lead + text.length));
}
