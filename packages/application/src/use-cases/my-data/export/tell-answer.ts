import type { Evaluation } from '@mianmian/core/question-bank/evaluation';
import type { Question } from '@mianmian/core/question-bank/question';

/** A question, what was answered and what that earned, in lines. */
export const tellAnswer = (question: Question, answer: string, evaluation: Evaluation): readonly string[] => [
  `【${question.title}】`,
  question.prompt,
  '',
  '我的回答：',
  answer === '' ? '（没有作答）' : answer,
  '',
  ...tellEvaluation(question, evaluation),
  '',
];

/** What an evaluation found, in lines; none of what was left unanswered. */
export function tellEvaluation(question: Question, { state, total, max, criteria }: Evaluation): readonly string[] {
  if (state === 'unanswered') return [];
  if (state === 'insufficient') return ['评分：内容不足，没有评分'];
  return [
    `评分：${total} / ${max}`,
    ...criteria.map(({ criterionId, points, max: most, found }) => {
      const name = question.criteria.find(({ id }) => id === criterionId)?.name ?? criterionId;
      const words = found.flatMap(({ evidence }) => evidence.map(({ text }) => `「${text}」`));
      return `  ${name} ${points} / ${most}${words.length === 0 ? '' : `，依据${words.join('')}`}`;
    }),
  ];
}
