import { isThanksOnly } from '../language/asked-back.ts';
import { answerReverseQuestion } from './answer-reverse-question.ts';
import { chooseFollowUp, type FollowUp } from './choose-follow-up.ts';
import { askForMore, chooseNudge } from './choose-nudge.ts';
import { chooseSentence } from './choose-sentence.ts';
import type {
  CandidateTurn,
  Interview,
  InterviewerLine,
  InterviewSetup,
  InterviewStep,
  PlanItem,
} from './interview.ts';
import { openItem } from './open-item.ts';
import { MINUTE_MS, spareItem } from './plan-interview.ts';
import { hasDeclined, recordTurn } from './record-turn.ts';

/** With less left of an item there is no time to answer a follow-up. */
const LEAST_FOLLOW_UP_MS = 30_000;
const MOST_REVERSE_TURNS = 4;

const mostFollowUps = ({ minutes }: InterviewSetup): number => (minutes === 15 ? 1 : 2);

/**
 * The interview after one turn of the candidate and what the interviewer says to it. Pure: the same setup and turns
 * give the same interview. After its end a turn changes nothing and nothing is said.
 */
export function hear(setup: InterviewSetup, interview: Interview, turn: CandidateTurn): InterviewStep {
  const { awaited } = interview;
  const item = interview.plan.items[interview.at];
  if (awaited === null || item === undefined) return { interview, says: [] };
  const declined = hasDeclined(turn);
  const heard = recordTurn(interview, turn);
  if (item.kind === 'stress') return goOn(setup, heard, calmAfter(setup, item.moveId));
  if (item.kind === 'reverse') return hearReverse(setup, heard, item, turn.text, declined);
  return hearAnswer(setup, heard, item, { ...turn, declined });
}

function hearAnswer(setup: InterviewSetup, interview: Interview, item: PlanItem, turn: CandidateTurn): InterviewStep {
  const leftMs = item.budgetMs - interview.itemMs;
  if (turn.declined === true) {
    const asked = interview.awaited?.kind === 'follow-up' ? interview.followUps.at(-1) : undefined;
    const dropped = asked === undefined ? interview.dropped : [...interview.dropped, asked.familyId];
    return goOn(setup, { ...interview, dropped }, remark(setup, interview, 'declined'));
  }
  if (leftMs <= 0) return goOn(setup, interview, remark(setup, interview, 'cutOffs'));
  if (turn.text.trim() === '') return goOn(setup, interview, remark(setup, interview, 'passedOver'));
  const follow = item.kind === 'expected' ? followExpected : followUpTo;
  const followUp = leftMs < LEAST_FOLLOW_UP_MS ? null : follow(setup, interview, turn);
  if (followUp === null) return goOn(setup, interview, []);
  const followUps = [...interview.followUps, followUp.asked];
  return {
    interview: { ...interview, followUps, awaited: { kind: 'follow-up', limitMs: leftMs } },
    says: [{ kind: 'follow-up', text: followUp.text, afterMs: 0 }],
  };
}

function followUpTo(
  setup: InterviewSetup,
  interview: Interview,
  { evaluation, nearness }: CandidateTurn,
): FollowUp | null {
  const record = interview.records.at(-1);
  const question = setup.questions.find(({ id }) => id === record?.questionId);
  if (record === undefined || question === undefined || evaluation?.questionId !== question.id) return null;
  const asked = interview.followUps.filter(({ questionId }) => questionId === question.id).length;
  if (asked >= mostFollowUps(setup)) return null;
  const request = {
    question,
    evaluation,
    nearness: nearness ?? null,
    answers: record.answers,
    askedBefore: interview.followUps,
    dropped: interview.dropped,
    lines: setup.lines,
    seed: setup.seed,
  };
  return chooseNudge(request) ?? chooseFollowUp(request);
}

/** Nothing tells what is missing in the answer to an expected question: more is asked for, once, where it is very short. */
function followExpected(
  { lines, seed }: InterviewSetup,
  interview: Interview,
  { text }: CandidateTurn,
): FollowUp | null {
  const { awaited, followUps, dropped, at } = interview;
  if (awaited?.kind === 'follow-up') return null;
  return askForMore({ text, askedBefore: followUps, dropped, lines, seed }, `expected ${at} more`);
}

function calmAfter({ lines }: InterviewSetup, moveId: string): readonly InterviewerLine[] {
  const move = lines.course.stress.find(({ id }) => id === moveId);
  return move === undefined ? [] : [{ kind: 'calm', text: move.calm, afterMs: 0 }];
}

/** A short word before going on; left out once all were said. */
function remark(
  { lines, seed }: InterviewSetup,
  { said, at }: Interview,
  which: 'declined' | 'cutOffs' | 'passedOver',
): readonly InterviewerLine[] {
  const text = chooseSentence(lines.course[which], said, seed, `${which} ${at}`);
  return text === null ? [] : [{ kind: 'lead-in', text, afterMs: 0 }];
}

function hearReverse(
  setup: InterviewSetup,
  interview: Interview,
  item: PlanItem,
  text: string,
  declined: boolean,
): InterviewStep {
  const leftMs = item.budgetMs - interview.itemMs;
  if (declined || text.trim() === '' || isThanksOnly(text)) return goOn(setup, interview, []);
  const answers = answerReverseQuestion(setup, text, interview.said).map(
    (line): InterviewerLine => ({ kind: 'answer', text: line, afterMs: 0 }),
  );
  const asked = interview.records.at(-1)?.answers.length ?? 0;
  const more = chooseSentence(setup.lines.course.moreQuestions, interview.said, setup.seed, `more ${asked}`);
  if (leftMs < LEAST_FOLLOW_UP_MS || asked >= MOST_REVERSE_TURNS || more === null) {
    return goOn(setup, interview, answers);
  }
  return {
    interview: {
      ...interview,
      awaited: { kind: 'reverse', limitMs: leftMs },
      said: [...interview.said, ...answers.map(({ text }) => text), more],
    },
    says: [...answers, { kind: 'question', text: more, afterMs: 0 }],
  };
}

/** On to the next item, or first to a spare question where short answers left time for one before the stress block. */
function goOn(setup: InterviewSetup, interview: Interview, before: readonly InterviewerLine[]): InterviewStep {
  const at = interview.at + 1;
  const opened = openItem(
    setup,
    {
      ...interview,
      at,
      plan: insertSpare(setup, interview, at),
      said: [...interview.said, ...before.map(({ text }) => text)],
    },
    before.length > 0,
  );
  return { interview: opened.interview, says: [...before, ...opened.says] };
}

function insertSpare({ minutes }: InterviewSetup, { plan, elapsedMs }: Interview, at: number): Interview['plan'] {
  const [spare, ...rest] = plan.spareQuestionIds;
  const isBeforeStress = plan.items[at]?.kind === 'stress' && plan.items[at - 1]?.kind !== 'stress';
  if (spare === undefined || !isBeforeStress) return plan;
  const item = spareItem(minutes, spare);
  const laterMs = plan.items.slice(at).reduce((sum, { budgetMs }) => sum + budgetMs, 0);
  if (elapsedMs + laterMs + item.budgetMs + MINUTE_MS > minutes * MINUTE_MS) return plan;
  return { items: plan.items.toSpliced(at, 0, item), spareQuestionIds: rest };
}
