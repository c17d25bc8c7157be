import type { AssessedAnswer } from '@mianmian/contract/evaluation';
import type { tasteText } from '../../shared/catalogue/taste.ts';
import { markEvidence } from './mark-evidence.ts';

type TasteText = (typeof tasteText)['zh'];
type CriterionResult = AssessedAnswer['evaluation']['criteria'][number];

/** Builds the result as DOM nodes; every word of the person goes in as text, never as HTML. */
export function showResult(text: TasteText, { answer, evaluation, names }: AssessedAnswer): Node {
  const result = element('div', 'taste-scored');
  const heading = element('h3', 'taste-total');
  heading.tabIndex = -1;
  if (evaluation.state !== 'scored') {
    heading.textContent = text.insufficient;
    result.append(heading);
    return result;
  }
  heading.textContent = text.total(String(evaluation.total), String(evaluation.max));
  const words = element('p', 'taste-words');
  words.lang = 'zh-CN';
  const ranges = evaluation.criteria.flatMap(({ found }) => found.flatMap(({ evidence }) => evidence));
  for (const { text: stretch, marked } of markEvidence(answer, ranges)) {
    words.append(marked ? element('mark', '', stretch) : stretch);
  }
  const list = element('ul', 'taste-criteria');
  for (const criterion of evaluation.criteria) {
    list.append(showCriterion(text, criterion, names.criteria[criterion.criterionId] ?? criterion.criterionId));
  }
  result.append(heading, element('p', 'taste-label', text.yourWords), words, list);
  const goOn = element('a', 'taste-go-on', text.goOn);
  goOn.href = '/start/short';
  const [uncounted] = evaluation.notCounted;
  if (uncounted !== undefined) {
    const line = `${text.notCounted}：「${uncounted.span.text}」${text.reasons[uncounted.reason]}`;
    result.append(element('p', 'taste-uncounted', line));
  }
  result.append(goOn);
  return result;
}

function showCriterion(text: TasteText, criterion: CriterionResult, name: string): Node {
  const row = element('li', `taste-criterion taste-criterion-${criterion.level}`);
  const head = element('p', 'taste-criterion-head');
  head.append(
    element('span', '', name),
    element('span', 'taste-level', text.levels[criterion.level]),
    element('strong', 'numeric', `${criterion.points} / ${criterion.max}`),
  );
  row.append(head);
  for (const { name: facet, advice } of criterion.missing) {
    row.append(element('p', 'taste-missing', `${text.missing}「${facet}」：${advice}`));
  }
  return row;
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, content?: string) {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  if (content !== undefined) made.textContent = content;
  return made;
}
