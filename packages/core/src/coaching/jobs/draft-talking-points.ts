import { gist as gistOf } from '../gist.ts';

/** What was found out about a company, as far as something can be said of it in an interview. */
export type ResearchForTalk = {
  readonly customers: string;
  /** From asking until the first reply, in one's own trial as a buyer. */
  readonly trialSeconds: number | null;
  readonly trialWording: string;
  readonly trialProcess: string;
  readonly tone: string;
  readonly pains: readonly { readonly text: string; readonly suggestion: string }[];
  readonly likelyQuestions: readonly { readonly question: string; readonly answer: string }[];
};

const MOST = 3;
/** As long as somebody can say it in one breath. */
const PART_MAX = 60;
/** Reference of the trade in 2024: shops in front answer within 20 seconds, 30 are asked for. */
const GOOD_SECONDS = 30;

/**
 * Up to three things to say in the interview, 「我看到…，我会…」, best first. Drafts for the candidate to change: each says
 * only what was noted, shortened to a first sentence, and a note without its second half gives none.
 */
export function draftTalkingPoints(research: ResearchForTalk): readonly string[] {
  const pains = research.pains.flatMap(({ text, suggestion }) =>
    pointOf(`我看到评价和「问大家」里有人提到“${gist(text)}”`, gist(text), gist(suggestion)),
  );
  const questions = research.likelyQuestions.flatMap(({ question, answer }) =>
    pointOf(
      `我看到顾客很可能会问“${gist(question)}”`,
      gist(question),
      answer.trim() === '' ? '' : `这样答：${gist(answer)}`,
    ),
  );
  const [firstPain = [], ...otherPains] = pains.map((point) => [point]);
  return [...firstPain, ...trialPoint(research), ...otherPains.flat(), ...questions, ...customerPoint(research)].slice(
    0,
    MOST,
  );
}

const gist = (text: string): string => gistOf(text, PART_MAX);

const pointOf = (seen: string, what: string, deed: string): readonly string[] =>
  what === '' || deed === '' ? [] : [`${seen}，我会${deed}。`];

function trialPoint({ trialSeconds, trialWording, trialProcess }: ResearchForTalk): readonly string[] {
  if (trialSeconds === null) return [];
  const noted = [gist(trialWording), gist(trialProcess)].find((line) => line !== '');
  const seen = `我看到自己当买家咨询时，${trialSeconds} 秒收到第一句回复${noted === undefined ? '' : `（${noted}）`}`;
  const deed = trialSeconds <= GOOD_SECONDS ? '保持这个速度' : '把第一句回复做得更快';
  return [`${seen}，我会${deed}。`];
}

function customerPoint({ customers, tone }: ResearchForTalk): readonly string[] {
  const [who, how] = [gist(customers), gist(tone)];
  return who === '' || how === '' ? [] : [`我看到店里的顾客主要是${who}，我会用“${how}”的语气和他们说话。`];
}
