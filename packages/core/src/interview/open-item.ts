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
  const awaited: Awaited = { kind: item.kind === 'expected' ? 'question' : item.kind, limitMs: item.budgetMs };
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
  const leadIn = isLedIn ? [] : leadInOf(setup, interview);
  if (item.kind === 'expected') return [...leadIn, { kind: 'question', text: askExpected(setup, item), afterMs: 0 }];
  const question = questions.find(({ id }) => id === item.questionId);
  if (question === undefined) throw new Error(`no question ${item.questionId}`);
  const demanded = item.demand === undefined ? [] : demandOf(setup, item.demand);
  return [...(demanded.length > 0 ? demanded : leadIn), { kind: 'question', text: question.prompt, afterMs: 0 }];
}

/** What the candidate expects to be asked, as a customer's words. */
function askExpected(
  { lines, facts, seed }: InterviewSetup,
  { index }: Extract<PlanItem, { readonly kind: 'expected' }>,
): string {
  const expected = facts.expected[index];
  if (expected === undefined) throw new Error(`no expected question ${index}`);
  const frame = chooseSentence(lines.course.expected, [], seed, `expected ${index}`) ?? '';
  return frame.replace('{question}', () => expected.question);
}

function demandOf({ lines, seed }: InterviewSetup, words: string): readonly InterviewerLine[] {
  const frame = chooseSentence(lines.course.demands, [], seed, 'demand');
  return frame === null ? [] : [{ kind: 'lead-in', text: frame.replace('{demand}', () => words), afterMs: 0 }];
}

function leadInOf({ lines, seed }: InterviewSetup, { at, said }: Interview): readonly InterviewerLine[] {
  const text = chooseSentence(lines.course.leadIns, said, seed, `lead-in ${at}`);
  return text === null ? [] : [{ kind: 'lead-in', text, afterMs: 0 }];
}
