import { mergeRanges, overlaps } from '../language/masks.ts';
import { type NormalText, normalise, originalSpan } from '../language/normalise.ts';
import { cutPieces, type Piece } from '../language/pieces.ts';
import type { Evaluation, NotCountedReason, Span } from '../question-bank/evaluation.ts';
import { joinFigures } from './join-figures.ts';
import { matchPattern, type Pattern } from './patterns/pattern.ts';
import { readVoices, type Voice } from './read-voices.ts';

/** About a clause of what the candidate says: their own words, told or spoken to a customer. */
export type OwnClause = {
  readonly normal: NormalText;
  /** `[start, end)` of the normalised text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly voice: Extract<Voice, 'telling' | 'speaking'>;
  /** Whether its sentence addresses somebody as 您 or 亲. */
  readonly addresses: boolean;
};

export type Hit = { readonly pattern: Pattern; readonly clause: OwnClause; readonly span: Span };

/** Words that are in the answer but are not the candidate's own saying. */
const NOT_OWN: ReadonlySet<NotCountedReason> = new Set([
  'copied',
  'published',
  'listed',
  'repeated',
  'injection',
  'customer-words',
]);
const BREAK = /[，,：:（）()“”"\s]/;
const ADDRESS = /您|亲(?![自戚人身身口眼手近]|妈|爸)/;

/** The candidate's own clauses in order: without what others say, what is said not to be said, and what was not their own. */
export function readOwnWords(answer: string, notCounted: Evaluation['notCounted']): readonly OwnClause[] {
  const normal = joinFigures(normalise(answer));
  const quotes = readVoices(normal.text);
  const foreign = mergeRanges(notCounted.filter(({ reason }) => NOT_OWN.has(reason)).map(({ span }) => span));
  const own = cutPieces(normal.text).flatMap(
    ({ start, end, sentence }): (Omit<OwnClause, 'addresses'> & Pick<Piece, 'sentence'>)[] => {
      const voice = quotes.find((each) => each.start < end && end <= each.end)?.voice ?? 'telling';
      if (voice === 'other' || voice === 'rejected') return [];
      if (overlaps(originalSpan(normal, start, end), foreign)) return [];
      return [{ normal, start, end, text: normal.text.slice(start, end), voice, sentence }];
    },
  );
  const addressing = new Set(own.filter(({ text }) => ADDRESS.test(text)).map(({ sentence }) => sentence));
  return own.map(({ sentence, ...clause }) => ({ ...clause, addresses: addressing.has(sentence) }));
}

/** The first pattern that each clause holds, with the clause around the matching words as its span. */
export function findClauses(clauses: readonly OwnClause[], patterns: readonly Pattern[]): readonly Hit[] {
  return clauses.flatMap((clause): Hit[] => {
    for (const pattern of patterns) {
      const place = matchPattern(pattern, clause.text);
      if (place !== null) return [{ pattern, clause, span: spanAround(clause, place) }];
    }
    return [];
  });
}

/** From one break to the next: a clause may carry a short one before it (「您好，…」). */
function spanAround({ normal, text, start }: OwnClause, [from, to]: readonly [number, number]): Span {
  let first = from;
  let last = to;
  while (first > 0 && !BREAK.test(text.charAt(first - 1))) first -= 1;
  while (last < text.length && !BREAK.test(text.charAt(last))) last += 1;
  return originalSpan(normal, start + first, start + last);
}

/** Every pattern's words in each clause, the matching words alone as the span; words already taken are not taken twice. */
export function findWords(clauses: readonly OwnClause[], patterns: readonly Pattern[]): readonly Hit[] {
  return clauses.flatMap((clause) => {
    const taken: { start: number; end: number }[] = [];
    return patterns
      .flatMap((pattern) => {
        const place = matchPattern(pattern, clause.text);
        if (place === null) return [];
        const range = { start: clause.start + place[0], end: clause.start + place[1] };
        if (overlaps(range, taken)) return [];
        taken.push(range);
        return [{ pattern, clause, span: originalSpan(clause.normal, range.start, range.end) }];
      })
      .sort((a, b) => a.span.start - b.span.start);
  });
}
