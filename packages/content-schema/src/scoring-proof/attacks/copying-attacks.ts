import type { Question } from '@mianmian/core/question-bank/question';
import type { Attack, Material } from '../attack.ts';

/** Words on the page, handed back. */
const shuffled = ({ question }: Material): string => {
  const parts = question.prompt.split(/(?<=[，。？！；：])/);
  return [...parts].reverse().join('');
};

/** One phrasing of every exact facet, as the content's files publish them. */
const phrasingsOf = ({ criteria }: Question, nth: number): readonly string[] =>
  criteria.flatMap(({ facets }) =>
    facets.flatMap(({ vague, phrasings }) => (vague === true ? [] : phrasings.slice(nth, nth + 1))),
  );

export const COPYING_ATTACKS: readonly Attack[] = [
  { id: 'copy/prompt', text: ({ question }) => question.prompt },
  { id: 'copy/prompt-twice', text: ({ question }) => `${question.prompt}\n${question.prompt}` },
  { id: 'copy/prompt-shuffled', text: shuffled },
  { id: 'copy/prompt-as-mine', text: ({ question }) => `关于这个问题，${question.prompt}我认为${question.prompt}` },
  { id: 'copy/title-many-times', text: ({ question }) => `${question.title}，`.repeat(20) },
  { id: 'copy/model', text: ({ question }) => question.modelAnswer },
  {
    id: 'copy/model-first-half',
    text: ({ question: { modelAnswer } }) => modelAnswer.slice(0, modelAnswer.length / 2),
  },
  { id: 'copy/model-middle', text: ({ question: { modelAnswer } }) => modelAnswer.slice(40, 180) },
  {
    id: 'copy/model-unpunctuated',
    text: ({ question }) => question.modelAnswer.replace(/[，。、！？；：「」“”\s]/g, ''),
  },
  {
    id: 'copy/model-with-fillers',
    text: ({ question }) => question.modelAnswer.replace(/，/g, '，嗯那个，').replace(/。/g, '，对吧。'),
  },
  {
    id: 'copy/model-other-order',
    text: ({ question }) =>
      question.modelAnswer
        .split(/(?<=。)/)
        .reverse()
        .join(''),
  },
  { id: 'copy/model-full-width', text: ({ question }) => question.modelAnswer.replace(/，/g, ',').replace(/。/g, '.') },
  { id: 'copy/model-zero-width', text: ({ question }) => [...question.modelAnswer].join('\u200b') },
  { id: 'copy/bad-answers', text: ({ question }) => question.badAnswers.map(({ answer }) => answer).join('\n') },
  { id: 'copy/bad-answer', text: ({ question }) => question.badAnswers[0]?.answer ?? '' },
  { id: 'copy/good-ideas', text: ({ question }) => question.goodIdeas.join('\n') },
  {
    id: 'copy/advice',
    text: ({ question }) => question.criteria.flatMap(({ facets }) => facets.map(({ advice }) => advice)).join('\n'),
  },
  { id: 'copy/phrasings', text: ({ question }) => `${phrasingsOf(question, 0).join('，')}。` },
  { id: 'copy/phrasings-as-sentences', text: ({ question }) => `${phrasingsOf(question, 2).join('。')}。` },
  {
    id: 'copy/rubric',
    text: ({ question }) => question.criteria.map(({ name, full }) => `${name}：${full}`).join('\n'),
  },
];
