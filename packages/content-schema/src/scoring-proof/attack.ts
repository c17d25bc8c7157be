import type { Question } from '@mianmian/core/question-bank/question';
import { type LabelledAnswer, labelOf } from './labelled-answers.ts';

/** What an attack on one question is made of. */
export type Material = {
  readonly question: Question;
  /** Good conduct in one clause each, without a denial or a subject of its own, from the facets' phrasings. */
  readonly conduct: readonly string[];
  readonly facetNames: readonly string[];
  /** Answers to this question that careful readers gave eight points and more. */
  readonly good: readonly string[];
  /** The same for other questions. */
  readonly otherGood: readonly string[];
};

export type Attack = {
  readonly id: string;
  readonly text: (material: Material) => string;
  /** The honest answer inside: the attack must not be worth more. Without it the attack is worth nothing. */
  readonly honest?: (material: Material) => string;
};

const GOOD_FROM = 8;
const DENIES = /不|没|别|无|勿/;
/** How clauses begin that tell what somebody does; denying another kind of clause makes no sense. */
const DOING =
  /^(先|再|给|把|跟|向|问|请|让|听|说|讲|帮|记|写|查|告|回|拉|发|做|复|教|改|建|登|提|解|道|陪|深|喝|找|喊|转|约|盯|主动|学|练|每|当场|马上|核|拍|报|确|列|按|照|用)/;
const SUBJECT = /^(我们|咱们|我|咱)(会|就|先|再)?/;
/** Others' questions lie this far away in the bank, so that they are of another kind. */
const STRIDES = [7, 13, 19];

const PER_FACET = 2;
const SHORTEST_CLAUSE = 5;

const clausesOf = (phrasing: string): readonly string[] =>
  phrasing
    .split(/[，。！？；：、“”「」]/)
    .map((clause) => clause.replace(SUBJECT, ''))
    .filter((clause) => clause.length >= SHORTEST_CLAUSE && DOING.test(clause) && !DENIES.test(clause));

export function materialOf(
  question: Question,
  questions: readonly Question[],
  answers: readonly LabelledAnswer[],
): Material {
  const exact = question.criteria.flatMap(({ facets }) => facets.filter(({ vague }) => vague !== true));
  const goodOf = (id: string): readonly string[] =>
    answers
      .filter((row) => row.question === id && row.kind === 'plain' && labelOf(row) >= GOOD_FROM)
      .map(({ answer }) => answer);
  const index = questions.indexOf(question);
  return {
    question,
    conduct: exact.flatMap(({ phrasings }) => phrasings.flatMap(clausesOf).slice(0, PER_FACET)),
    facetNames: exact.map(({ name }) => name),
    good: goodOf(question.id),
    otherGood: STRIDES.map((stride) => goodOf(questions[(index + stride) % questions.length]?.id ?? '')[0] ?? ''),
  };
}
