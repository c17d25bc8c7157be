import type { Question } from '@mianmian/core/question-bank/question';
import type { TriedRubric } from './try-rubric-on.ts';

/** With fewer labelled answers a figure moves a good deal by chance. */
const ENOUGH_ANSWERS = 30;

/** What the trial says about the rubric as a whole, as lines to print. */
export function describeTrial(question: Question, { answers, finds, agreement }: TriedRubric): readonly string[] {
  const nameOf = (id: string): string => question.criteria.find((criterion) => criterion.id === id)?.name ?? id;
  const lines = [`每个要点在 ${answers.length} 份回答里找到几次`];
  for (const { criterion, name, found } of finds) {
    lines.push(`  ${String(found).padStart(3)}　${nameOf(criterion)} · ${name}${hintOf(found, answers.length)}`);
  }
  if (agreement === null) return lines;
  const { whole, criteria } = agreement;
  lines.push('', `与标注的一致程度（${whole.answers} 份有标注；1 完全一致，0 和碰运气一样）`);
  lines.push(`  总分　　　QWK ${figure(whole.qwkTotal)}　平均相差 ${figure(whole.meanAbsoluteError)} 分（按十分制）`);
  lines.push(`  各评分项　QWK ${figure(whole.qwkCriterion)}`);
  for (const { criterion, qwk, meanAbsoluteError } of criteria) {
    lines.push(`    ${nameOf(criterion)}　QWK ${figure(qwk)}　平均相差 ${figure(meanAbsoluteError)} 分`);
  }
  if (whole.traps > 0) {
    lines.push(`  ${whole.traps} 份陷阱回答的得分比标注平均多 ${figure(whole.trapMeanExcess)} 分（按十分制）`);
  }
  if (whole.answers < ENOUGH_ANSWERS) lines.push(`  有标注的回答不到 ${ENOUGH_ANSWERS} 份，这些数字只供参考。`);
  return lines;
}

const hintOf = (found: number, answers: number): string =>
  found === 0 ? '　← 没找到过，换几种说法试试' : found === answers && answers > 1 ? '　← 每份都有，说法可能太宽' : '';

const figure = (value: number | null): string => (value === null ? '—' : value.toFixed(2));
