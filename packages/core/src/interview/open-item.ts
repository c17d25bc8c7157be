import { chooseSentence } from './choose-sentence.ts';
import type { Awaited, Interview, InterviewerLine, InterviewSetup, InterviewStep, PlanItem } from './interview.ts';

/** How long a silence lasts before the interviewer presses. */
const SILENCE_MS = 12_000;

/**
 * Begins the item at `interview.at`, or closes the interview when none is left.
 * @param isLedIn true when words that lead on were said already
 */
export function openItem(setup: InterviewSetup, interview: Interview, isLedIn: boolean): InterviewStep {
  const item = interview.plan.items[interview.at];
  if (item === undefined) return closeInterview(setup, interview);
  const opening = openingOf(setup, interview, item, isLedIn);
  const awaited: Awaited = { kind: item.kind, limitMs: item.budgetMs };
  const said = [...interview.said, ...opening.map(({ text }) => text)];
  return { interview: { ...interview, itemMs: 0, awaited, said }, says: opening };
}

function closeInterview({ lines, seed }: InterviewSetup, interview: Interview): InterviewStep {
  const text = chooseSentence(lines.course.closes, [], seed, 'close') ?? '';
  return { interview: { ...interview, awaited: null }, says: [{ kind: 'close', text, afterMs: 0 }] };
}

function openingOf(
  setup: InterviewSetup,
  interview: Interview,
  item: PlanItem,
  isLedIn: boolean,
): readonly InterviewerLine[] {
  const { lines, questions, seed } = setup;
  const { course } = lines;
  if (item.kind === 'reverse') {
    return [{ kind: 'question', text: chooseSentence(course.invites, [], seed, 'invite') ?? '', afterMs: 0 }];
  }
  if (item.kind === 'stress') {
    const move = course.stress.find(({ id }) => id === item.moveId);
    if (move === undefined) throw new Error(`no stress move ${item.moveId}`);
    const ask: InterviewerLine = { kind: 'stress', text: move.ask, afterMs: 0 };
    return move.press === null ? [ask] : [ask, { kind: 'press', text: move.press, afterMs: SILENCE_MS }];
  }
  const question = questions.find(({ id }) => id === item.questionId);
  if (question === undefined) throw new Error(`no question ${item.questionId}`);
  return [...(isLedIn ? [] : leadInOf(setup, interview)), { kind: 'question', text: question.prompt, afterMs: 0 }];
}

function leadInOf({ lines, seed }: InterviewSetup, { at, said }: Interview): readonly InterviewerLine[] {
  const text = chooseSentence(lines.course.leadIns, said, seed, `lead-in ${at}`);
  return text === null ? [] : [{ kind: 'lead-in', text, afterMs: 0 }];
}
