import { hasCue } from '../../language/acts/cues/clause-kind.ts';
import { mannerOf } from '../../language/acts/manner.ts';
import { normalise } from '../../language/normalise.ts';
import type { SaidClause } from '../scenario/said-words.ts';
import type { ChatScript, Fact } from '../scenario/scenario.ts';

/** What a customer makes of 「…对吗」: so it is, it is not (he says again how it is), or nothing he knows of. */
export type Checked =
  | { readonly is: 'true' }
  | { readonly is: 'false'; readonly fact: Fact }
  | { readonly is: 'unknown' };

/** The tag at the end, and 「您刚才说的是」 before it. */
const TAG =
  /[,，]?(?:对吧|对吗|对不对|对么|是吧|是吗|是不是|没错吧|没错|这样吗|这样吧)[?？]?$|^(?:所以|那)?(?:(?:您|你)(?:刚才?|的意思)?(?:说的?)?(?:就是|是)?)?/g;
/** Shares of a fact's pairs of characters that a question takes up to be about it. */
const ALIKE = 0.5;
/** Clauses before the tag that may belong to the question. */
const LONGEST_ASKED = 3;
const BREAKS = /[\s，。！？!?,、]/g;
const FIGURES = /\d+(?:\.\d+)?/g;

/** Checks the questions of a message that ask whether something is so against what the customer knows. */
export function checkQuestion({ facts, opening }: ChatScript, clauses: readonly SaidClause[]): Checked | undefined {
  const last = clauses.findLastIndex(({ text }) => hasCue(text, 'q.tag') && !hasCue(text, 'q.ok'));
  if (last < 0) return undefined;
  // 「您要蓝色的，对吗」: the tag alone asks about the words before it.
  const text = clauses
    .slice(Math.max(0, last - LONGEST_ASKED), last + 1)
    .map((clause) => clause.text)
    .join(' ')
    .replaceAll(TAG, '');
  const isTurned = text.startsWith('不是');
  const asked = isTurned ? text.slice(2) : text;
  const about = facts.flatMap((fact) =>
    fact.say
      .map((way) => normalise(way).text)
      .filter((way) => likeness(way, asked) >= ALIKE)
      .map((way) => ({ fact, way })),
  );
  const [first] = about;
  if (first !== undefined) {
    const isSaid = about.some(({ way }) => agrees(way, asked));
    return isSaid === isTurned ? { is: 'false', fact: first.fact } : { is: 'true' };
  }
  const known = figuresIn([...facts.flatMap(({ say }) => say), ...opening].join('\n'));
  const isForeign = figuresIn(asked).some((figure) => !known.includes(figure));
  return isForeign || isTurned ? { is: 'unknown' } : undefined;
}

/** Same figures, and denied alike. */
const agrees = (way: string, text: string): boolean =>
  figuresIn(text).every((figure) => figuresIn(way).includes(figure)) && isDenied(way) === isDenied(text);

const figuresIn = (text: string): readonly string[] => text.match(FIGURES) ?? [];

const isDenied = (text: string): boolean => mannerOf(text).affirmed !== text;

function likeness(way: string, text: string): number {
  const plain = way.replaceAll(FIGURES, '0').replaceAll(BREAKS, '');
  const asked = text.replaceAll(FIGURES, '0').replaceAll(BREAKS, '');
  if (plain.length < 2) return asked.includes(plain) ? 1 : 0;
  const pairs = Array.from({ length: plain.length - 1 }, (_, at) => plain.slice(at, at + 2));
  return pairs.filter((pair) => asked.includes(pair)).length / pairs.length;
}
