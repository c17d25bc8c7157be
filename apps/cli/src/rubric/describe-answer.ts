import type { CriterionEvaluation, Evaluation, NotCountedReason } from '@mianmian/core/question-bank/evaluation';
import type { Criterion, Question } from '@mianmian/core/question-bank/question';
import { pointsOf, type TriedAnswer } from './try-rubric-on.ts';

const STATES: Readonly<Record<Evaluation['state'], string>> = {
  scored: '',
  insufficient: '　内容不足，没有评分',
  unanswered: '　未作答',
};

const REASONS: Readonly<Record<NotCountedReason, string>> = {
  negated: '否定',
  reported: '说的是别人',
  conditional: '只在假设里',
  listed: '罗列词语',
  copied: '抄题目',
  published: '与公开的答案或评分要点雷同',
  repeated: '重复',
  injection: '写给评分者的话',
  'customer-words': '顾客的话',
  'off-topic': '与本题无关',
  taboo: '禁忌',
  generic: '空泛',
};

/** One answer's points, the words behind them, what is missing and what was not counted, as lines to print. */
export function describeAnswer(question: Question, { sample, evaluation }: TriedAnswer): readonly string[] {
  const labelled = (id: string): string => (sample.labels === null ? '' : `（标注 ${sample.labels[id] ?? 0}）`);
  const total =
    sample.labels === null ? '' : `（标注 ${Object.values(sample.labels).reduce((sum, points) => sum + points, 0)}）`;
  return [
    `■ ${sample.id}　${pointsOf(evaluation, evaluation.total)} / ${evaluation.max} 分${total}${STATES[evaluation.state]}`,
    ...question.criteria.flatMap((criterion) => {
      const judged = evaluation.criteria.find(({ criterionId }) => criterionId === criterion.id);
      if (judged === undefined) return [];
      const points = pointsOf(evaluation, judged.points);
      return [
        `  ${criterion.name}　${points} / ${criterion.max}${labelled(criterion.id)}`,
        ...describeCriterion(criterion, judged),
      ];
    }),
    ...evaluation.notCounted.map(({ reason, span }) => `  － 没算：「${oneLine(span.text)}」（${REASONS[reason]}）`),
  ];
}

function describeCriterion(criterion: Criterion, { found, missing }: CriterionEvaluation): readonly string[] {
  const nameOf = (facetId: string): string => criterion.facets.find(({ id }) => id === facetId)?.name ?? facetId;
  return [
    ...found.map(({ facetId, points, evidence }) => {
      const quotes = evidence.map(({ text }) => `「${oneLine(text)}」`).join('');
      return `    ＋ ${nameOf(facetId)} ${points} 分　${quotes}`;
    }),
    ...missing.map(({ name }) => `    缺 ${name}`),
  ];
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');
