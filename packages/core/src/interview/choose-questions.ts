import type { Competency } from '../question-bank/competency.ts';
import type { Question } from '../question-bank/question.ts';
import { seedDice } from '../shared/random.ts';
import { shuffle } from '../shared/shuffle.ts';
import { bestOf } from './best-of.ts';
import type { InterviewSetup } from './interview.ts';

const WEAK_COUNTS = 2;
const STORY_COUNTS = 2;
/** What the job demands counts more than what is weak, and again after it was asked for once. */
const DEMANDED_COUNTS = 3;
const DEMANDED_AGAIN = 1;

/** Questions of the bank for this interview, at most `count`, in the order in which they are asked; the two fixed ones left out. */
export function chooseQuestions(
  { questions, weak, facts, seed, lines }: InterviewSetup,
  count: number,
): readonly string[] {
  const { openingQuestionId, reverseQuestionId } = lines.course;
  let previous = questions.find(({ id }) => id === openingQuestionId);
  let left = shuffle(
    questions.filter(({ id }) => id !== openingQuestionId && id !== reverseQuestionId),
    seedDice(seed, 'questions'),
  );
  const concepts = new Map(questions.map((question) => [question.id, conceptsOf(question)]));
  const sharedWith = ({ id }: Question, { id: other }: Question): number =>
    countShared(concepts.get(id) ?? new Set(), concepts.get(other) ?? new Set());
  const demanded = new Set(facts.demands.map(({ competency }) => competency));
  const covered = new Set<Competency>();
  const worthOf = (competency: Competency): number => {
    if (covered.has(competency)) return demanded.has(competency) ? DEMANDED_AGAIN : 0;
    if (demanded.has(competency)) return DEMANDED_COUNTS;
    return weak.includes(competency) ? WEAK_COUNTS : 1;
  };
  let hasStory = false;
  const chosen: string[] = [];
  while (chosen.length < count) {
    const next = bestOf(left, (question) => {
      const gain = competenciesOf(question).reduce((sum, competency) => sum + worthOf(competency), 0);
      const story = question.story === true && !hasStory ? STORY_COUNTS : 0;
      // A shared idea outweighs every gain.
      return gain + story - (previous === undefined ? 0 : sharedWith(previous, question) * 100);
    });
    if (next === undefined) break;
    chosen.push(next.id);
    for (const competency of competenciesOf(next)) covered.add(competency);
    // Once all is covered the spreading begins anew.
    if (questions.flatMap(competenciesOf).every((competency) => covered.has(competency))) covered.clear();
    hasStory = hasStory || next.story === true;
    left = left.filter(({ id }) => id !== next.id);
    previous = next;
  }
  return chosen;
}

const competenciesOf = ({ criteria }: Question): readonly Competency[] => [
  ...new Set(criteria.map(({ competency }) => competency)),
];

const conceptsOf = ({ criteria }: Question): ReadonlySet<string> =>
  new Set(criteria.flatMap(({ facets }) => facets.map(({ concept }) => concept)));

/** How many ideas two rubrics have in common. */
export const sharedConcepts = (one: Question, other: Question): number =>
  countShared(conceptsOf(one), conceptsOf(other));

const countShared = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...others].filter((concept) => some.has(concept)).length;
