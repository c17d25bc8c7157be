import { CAREER_TERMS, type CareerAim, type CareerTerm } from './career.ts';

const BEGINNINGS: Readonly<Record<CareerTerm, string>> = {
  short: '眼下这几个月，我先',
  middle: '一年左右，我想',
  long: '往三年看，我想',
};
const FURTHER: Readonly<Record<CareerTerm, string>> = { short: '同时', middle: '再', long: '也' };
/** More is a list, no answer. */
const AIMS_A_TERM = 2;
const END_MARKS = /[。！？；，、\s]+$/u;

/**
 * A plan as one would say it in an interview, in Chinese, a sentence a term: at most the first two open aims of each, the
 * first with its measure. What is reached already comes first. Empty where no aim has words.
 */
export function sayCareer(aims: readonly CareerAim[]): string {
  const told = aims.map(tidied).filter(({ aim }) => aim !== '');
  const reached = told.filter(({ isReached }) => isReached).map(({ aim }) => aim);
  const sentences = CAREER_TERMS.flatMap((term) => {
    const open = told.filter((aim) => aim.term === term && !aim.isReached).slice(0, AIMS_A_TERM);
    const [first, second] = open;
    if (first === undefined) return [];
    const measured = first.measure === '' ? '' : `，衡量标准是：${first.measure}`;
    const further = second === undefined ? '' : `；${FURTHER[term]}${second.aim}`;
    return [`${BEGINNINGS[term]}${first.aim}${measured}${further}。`];
  });
  return [
    ...(reached.length === 0 ? [] : [`我给自己定的目标里，已经做到的有：${reached.join('；')}。`]),
    ...sentences,
  ].join('\n');
}

const tidied = (aim: CareerAim): CareerAim => ({
  ...aim,
  aim: aim.aim.trim().replace(END_MARKS, ''),
  measure: aim.measure.trim().replace(END_MARKS, ''),
});
