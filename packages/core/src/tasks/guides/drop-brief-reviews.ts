import type { Review } from '../../question-bank/evaluation.ts';
import type { GuideBrief } from './guide-brief.ts';

/** Words between the others: 「扫箱子上的二维码」 says the fact 「扫箱上二维码」. */
const BETWEEN = /[的上里外面子\s]/u;

/** Leaves out what is marked for a person to look at only because the brief itself asks for it. */
export const dropBriefReviews = ({ facts }: GuideBrief, reviews: readonly Review[]): readonly Review[] =>
  reviews.filter(({ span }) => {
    if (span === undefined) return true;
    const said = [...span.text].filter((character) => !BETWEEN.test(character));
    return !facts.some(({ text, words }) => said.every((character) => `${text}${words.join('')}`.includes(character)));
  });
