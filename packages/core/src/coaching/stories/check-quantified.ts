import { type NormalText, originalSpan } from '../../language/normalise.ts';
import type { Span } from '../../question-bank/evaluation.ts';
import { findFigures } from './find-figures.ts';
import { quoteClause } from './quote-clause.ts';
import type { StoryCheck } from './story-reading.ts';
import type { ToldClause } from './told-clause.ts';

const VAGUE = /很多|不少|好多|很快|马上|明显|大幅|大大|越来越|基本上?|大部分|绝大多数|好了?很多|少了/;

/** Whether the result holds a measured figure; figures elsewhere do not count. */
export function checkQuantified(normal: NormalText, clauses: readonly ToldClause[]): StoryCheck {
  const results = clauses.filter(({ part }) => part === 'result');
  const figures = results.flatMap((clause) => figuresOf(normal, clause));
  const [first] = figures;
  if (first !== undefined) {
    const advice = `结果有数字${quoteClause(first.text)}，分量一听就明白。`;
    return { id: 'quantified', state: 'good', advice, spans: figures };
  }
  if (results.length === 0) {
    const advice = '还没有结果，也就没有数字：写出多少人、多少钱、多久、降到几。';
    return { id: 'quantified', state: 'missing', advice, spans: [] };
  }
  const vague = results.find(({ text }) => VAGUE.test(text));
  const elsewhere = clauses.filter(({ part }) => part !== 'result').flatMap((clause) => figuresOf(normal, clause));
  const advice =
    vague !== undefined
      ? `${quoteClause(VAGUE.exec(vague.text)?.[0] ?? '')}量不出来，换成数：从几降到几、几天内、多少人。`
      : elsewhere[0] !== undefined
        ? `${quoteClause(elsewhere[0].text)}说的是事情，不是结果；结果里也放一个数：多久、多少、降到几。`
        : `结果${quoteClause(results[0]?.text ?? '')}还没有数，补一个：多久办成、多少人、降到几。`;
  return { id: 'quantified', state: 'mend', advice, spans: vague === undefined ? [] : [vague.span] };
}

const figuresOf = (normal: NormalText, { start, end }: ToldClause): readonly Span[] =>
  findFigures(normal.text.slice(start, end)).map((figure) =>
    originalSpan(normal, start + figure.start, start + figure.end),
  );
