import { gist } from '../gist.ts';
import type { Day } from '../plan/plan.ts';
import { greetingOf, joinDraft, type LetterDraft, type LetterFacts, placeOf, SIGNATURE } from './letter-draft.ts';
import { spokenDay } from './spoken-day.ts';

export type ThanksFacts = LetterFacts & {
  readonly interviewDay: Day;
  readonly replyByDay: Day | null;
  /** From the research: what one meant to say in the interview. */
  readonly talkingPoints: readonly string[];
  /** From the review, in its order. */
  readonly questions: readonly {
    readonly asked: string;
    readonly went: 'well' | 'fair' | 'badly';
    readonly next: string;
  }[];
  /** Points a mock interview for this job asked for and did not get, by name. */
  readonly missedInMock: readonly string[];
};

type Part = LetterDraft['parts'][number];

/** A letter is read on a phone between two other things. */
const QUOTE_MAX = 24;
const ADDITION_MAX = 60;

/**
 * A thank-you letter to be changed and sent by its writer: thanks, why one wants to come, one addition that was not said,
 * a look ahead. It says what was noted and nothing else; where nothing was, a gap 【…】 asks for it.
 */
export function draftThanks(facts: ThanksFacts): LetterDraft {
  const addition = additionOf(facts);
  const interest = interestOf(facts, addition.source === 'research' ? 1 : 0);
  return joinDraft(`感谢${placeOf(facts)}的面试机会`, [
    greetingOf(facts),
    { source: 'application', text: `感谢您${spokenDay(facts.interviewDay)}抽时间和我聊${placeOf(facts)}的工作。` },
    interest,
    addition,
    lookAhead(facts),
    SIGNATURE,
  ]);
}

/** What went badly comes before what went fairly: it is missed more. */
function additionOf({ questions, talkingPoints, missedInMock }: ThanksFacts): Part {
  const open = ['badly', 'fair'].flatMap((went) =>
    questions.filter((question) => question.went === went && gist(question.next, ADDITION_MAX) !== ''),
  );
  const [missed] = open;
  if (missed !== undefined) {
    const about = gist(missed.asked, QUOTE_MAX);
    const before = about === '' ? '有一点当时没有说完整' : `您问到“${about}”，我当时没有说完整`;
    return { source: 'review', text: `${before}，补充一点：${gist(missed.next, ADDITION_MAX)}。` };
  }
  const point = gist(withoutAsides(talkingPoints[0] ?? ''), ADDITION_MAX);
  if (point !== '') return { source: 'research', text: `还有一点当时没来得及说：${point}。` };
  // What was missed in an exercise was perhaps said this time: only its writer knows, so it stands in the gap.
  const [missing] = missedInMock;
  if (missing !== undefined) {
    const text = `还想补充一点：【模拟面试里漏过“${gist(missing, QUOTE_MAX)}”；这次也没说到的话，用一句话补上】。`;
    return { source: 'interview', text };
  }
  return { source: 'form', text: '还想补充一点：【一句面试里没说到的经历或看法】。' };
}

function interestOf({ talkingPoints, questions }: ThanksFacts, used: number): Part {
  const point = gist(withoutAsides(talkingPoints[used] ?? ''), ADDITION_MAX);
  if (point !== '') {
    return { source: 'research', text: `准备面试时我了解过店铺：${point}。聊过之后，我更想加入。` };
  }
  const well = gist(questions.find(({ went }) => went === 'well')?.asked ?? '', QUOTE_MAX);
  if (well !== '') return { source: 'review', text: `聊到“${well}”时，我更清楚了这份工作要做什么，也更想加入。` };
  return { source: 'form', text: '聊过之后我更想加入，因为【这次谈话里打动您的一点】。' };
}

/** What was jotted down in brackets, such as a reply of the shop's that went badly, is a note to oneself. */
const withoutAsides = (point: string): string => point.replace(/（[^（）]*）|\([^()]*\)/gu, '');

const lookAhead = ({ replyByDay }: ThanksFacts): Part =>
  replyByDay === null
    ? { source: 'form', text: '期待您的消息，需要我补充什么请随时告诉我。祝工作顺利！' }
    : {
        source: 'application',
        text: `期待${spokenDay(replyByDay)}前后听到您的消息，需要我补充什么请随时告诉我。祝工作顺利！`,
      };
