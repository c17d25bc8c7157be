import type { Evaluation } from '../question-bank/evaluation.ts';
import type { Nearness } from '../question-bank/nearness.ts';
import type { FollowUp, FollowUpRequest } from './choose-follow-up.ts';
import { chooseSentence } from './choose-sentence.ts';
import type { AskedFollowUp } from './interview.ts';
import type { InterviewCourse } from './interview-lines.ts';

/** Stand where a follow-up to one point has its family. */
const MORE = 'more';
const BACK = 'back';

/** Where any point was likelier said than this, in log odds (two in eleven), the answer may well be about the question. */
const MOST_NEAR = -1.5;

/** One decline is about its question; who declines again does not want to be asked so. */
const MOST_DECLINES = 2;

type NudgeRequest = Omit<FollowUpRequest, 'answers'>;

type Unscored = Pick<FollowUpRequest, 'askedBefore' | 'dropped' | 'lines' | 'seed'> & { readonly text: string };

/** What is said in fewer characters than this tells nothing of how somebody would answer. */
const SHORT = 20;

/** Whether it asked for no point in particular. */
const isNudge = ({ familyId }: Pick<AskedFollowUp, 'familyId'>): boolean => familyId === MORE || familyId === BACK;

/**
 * A follow-up that asks for no point: for more, where too little was said to be judged, and the question once again,
 * shorter, where nothing that was said counts for it or comes near it. Once a question; null when neither is the case or it
 * was declined twice.
 */
export function chooseNudge(request: NudgeRequest): FollowUp | null {
  const { question, evaluation, nearness, askedBefore, dropped, lines, seed } = request;
  const kind = kindOf(evaluation, nearness);
  if (kind === null || dropped.filter((each) => each === kind).length >= MOST_DECLINES) return null;
  if (askedBefore.some((asked) => asked.questionId === question.id && isNudge(asked))) return null;
  const name = `${question.id} ${kind}`;
  const said = askedBefore.map(({ wording }) => wording);
  const text =
    kind === MORE
      ? chooseSentence(lines.course.more, said, seed, name)
      : leadBack(question.id, lines.course, askedBefore, seed, name);
  if (text === null) return null;
  return { asked: { questionId: question.id, criterionId: '', facetId: '', familyId: kind, wording: text }, text };
}

/**
 * The same for an answer that no rubric judges: for more, where little was said; null otherwise, and when that was
 * declined twice. The caller asks once only.
 * @param name tells apart the questions of one interview
 */
export function askForMore({ text, askedBefore, dropped, lines, seed }: Unscored, name: string): FollowUp | null {
  const spoken = text.replaceAll(/[^\p{L}\p{Nd}]/gu, '').length;
  if (spoken >= SHORT || dropped.filter((each) => each === MORE).length >= MOST_DECLINES) return null;
  const said = askedBefore.map(({ wording }) => wording);
  const wording = chooseSentence(lines.course.more, said, seed, name);
  if (wording === null) return null;
  return { asked: { questionId: '', criterionId: '', facetId: '', familyId: MORE, wording }, text: wording };
}

function kindOf({ state, total }: Evaluation, nearness: Nearness | null): typeof MORE | typeof BACK | null {
  if (state === 'insufficient') return MORE;
  if (state !== 'scored' || total > 0 || nearness === null) return null;
  const odds = Object.values(nearness);
  return odds.length > 0 && odds.every((each) => each < MOST_NEAR) ? BACK : null;
}

/** No way of leading back comes twice while others are left. */
function leadBack(
  questionId: string,
  { backs, shortQuestions }: InterviewCourse,
  askedBefore: readonly AskedFollowUp[],
  seed: number,
  name: string,
): string | null {
  const short = shortQuestions[questionId];
  if (short === undefined) return null;
  const wordings = askedBefore.map(({ wording }) => wording);
  const used = backs.filter((back) =>
    Object.values(shortQuestions).some((other) => wordings.includes(fillIn(back, other))),
  );
  const back = chooseSentence(backs, used, seed, name) ?? chooseSentence(backs, [], seed, name);
  return back === null ? null : fillIn(back, short);
}

const fillIn = (back: string, question: string): string => back.replace('{question}', () => question);
