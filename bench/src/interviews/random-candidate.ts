import type { Awaited, CandidateTurn, Interview, InterviewSetup } from '@mianmian/core/interview/interview';
import { isDeclined } from '@mianmian/core/interview/is-declined';
import { joinAnswers } from '@mianmian/core/interview/join-answers';
import type { Scorer } from '@mianmian/core/scoring/create-scorer';
import { seedDice } from '@mianmian/core/shared/random';
import { type LabelledAnswer, readLabelledAnswers } from '@mianmian/training/labelled-answer';

const DECLINES = ['不清楚', '不方便说', '没有了', '跳过', '……', ''];
const GARBAGE = [
  '\u0000\ud800 啊',
  '<script>alert(1)</script>',
  '哈'.repeat(900),
  '🙂🙂🙂',
  'asdf qwer',
  '$& $1 {quote} {place}',
];
const ASKED = [
  '新人怎么培训？',
  '工资多少？',
  '团队有几个人？',
  '你们考核看什么？',
  '晚班多吗',
  '你喜欢什么颜色？',
  '岗位职责是什么',
];
const MANY_ANSWERS = 8;
const FEW_ANSWERS = 2;
const SPENT_MS = [0, 4_000, 25_000, 70_000, 160_000, 9_000_000, -5, Number.NaN, 0.5];

type Scored = Pick<CandidateTurn, 'evaluation' | 'nearness'>;

const UNSCORED: Scored = { evaluation: null, nearness: null };

/**
 * Somebody who answers anything at all, decided by the seed. All that was said to a question is scored joined; what was
 * scored once is remembered, and to a follow-up few things are said, so that thousands of interviews take seconds.
 */
export function createRandomCandidate(scorer: Scorer, questions: InterviewSetup['questions']) {
  const rows = readLabelledAnswers();
  const byQuestion = new Map(questions.map(({ id }) => [id, rows.filter(({ question }) => question === id)]));
  const known = new Map<string, Scored>();
  const read = (questionId: string, text: string): Scored => {
    const question = questions.find(({ id }) => id === questionId);
    if (question === undefined) return UNSCORED;
    const key = `${questionId}\n${text}`;
    const scored = known.get(key) ?? {
      evaluation: scorer.score(question, text),
      nearness: scorer.nearness(question, text),
    };
    known.set(key, scored);
    return scored;
  };
  return (setup: InterviewSetup) =>
    (interview: Interview, turn: number): CandidateTurn => {
      const item = interview.plan.items[interview.at];
      const questionId = item?.kind === 'question' ? item.questionId : null;
      const text = textFor(
        rows,
        byQuestion.get(questionId ?? '') ?? [],
        seedDice(setup.seed, `text ${turn}`),
        interview.awaited?.kind ?? 'question',
      );
      const before = interview.records.find((record) => record.questionId === questionId)?.answers ?? [];
      const answers = isDeclined(text) || text.trim() === '' ? before : [...before, text];
      return {
        text,
        spentMs: pick(SPENT_MS, seedDice(setup.seed, `time ${turn}`)) ?? 0,
        ...(questionId === null ? UNSCORED : read(questionId, joinAnswers({ answers }))),
      };
    };
}

function textFor(
  rows: readonly LabelledAnswer[],
  own: readonly LabelledAnswer[],
  dice: number,
  awaited: Awaited['kind'],
): string {
  const kind = dice % 10;
  const rest = Math.floor(dice / 10);
  if (kind === 0) return pick(DECLINES, rest) ?? '';
  const choices = awaited === 'follow-up' ? FEW_ANSWERS : MANY_ANSWERS;
  if (kind === 1) return pick(GARBAGE, rest % choices) ?? '';
  if (awaited === 'reverse') return pick(ASKED, rest) ?? '';
  return (pick(own.length === 0 || kind === 2 ? rows : own, rest % choices) ?? rows[0])?.answer ?? '';
}

const pick = <T>(list: readonly T[], dice: number): T | undefined => list[dice % Math.max(1, list.length)];
