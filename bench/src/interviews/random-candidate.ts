import type { CandidateTurn, Interview, InterviewSetup } from '@mianmian/core/interview/interview';
import { joinAnswers } from '@mianmian/core/interview/join-answers';
import type { Evaluation } from '@mianmian/core/question-bank/evaluation';
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
const SPENT_MS = [0, 4_000, 25_000, 70_000, 160_000, 9_000_000, -5, Number.NaN, 0.5];

/** Somebody who answers anything at all, decided by the seed; what was scored once is remembered in `known`. */
export function createRandomCandidate(scorer: Scorer, questions: InterviewSetup['questions']) {
  const rows = readLabelledAnswers();
  const byQuestion = new Map(questions.map(({ id }) => [id, rows.filter(({ question }) => question === id)]));
  const known = new Map<string, Evaluation>();
  const evaluate = (questionId: string, text: string): Evaluation | null => {
    const question = questions.find(({ id }) => id === questionId);
    if (question === undefined) return null;
    const key = `${questionId}\n${text}`;
    const evaluation = known.get(key) ?? scorer.score(question, text);
    known.set(key, evaluation);
    return evaluation;
  };
  return (setup: InterviewSetup) =>
    (interview: Interview, turn: number): CandidateTurn => {
      const item = interview.plan.items[interview.at];
      const questionId = item === undefined || item.kind === 'stress' ? null : item.questionId;
      const text = textFor(
        rows,
        byQuestion.get(questionId ?? '') ?? [],
        seedDice(setup.seed, `text ${turn}`),
        interview.awaited?.kind === 'reverse',
      );
      const before = interview.records.find((record) => record.questionId === questionId)?.answers ?? [];
      // To a follow-up the same evaluation is given again: scoring thousands of joined texts would take minutes.
      const scored = before.length === 0 ? text : joinAnswers({ answers: before.slice(0, 1) });
      return {
        text,
        spentMs: pick(SPENT_MS, seedDice(setup.seed, `time ${turn}`)) ?? 0,
        evaluation: questionId === null ? null : evaluate(questionId, scored),
      };
    };
}

function textFor(
  rows: readonly LabelledAnswer[],
  own: readonly LabelledAnswer[],
  dice: number,
  isReverse: boolean,
): string {
  const kind = dice % 10;
  const rest = Math.floor(dice / 10);
  if (kind === 0) return pick(DECLINES, rest) ?? '';
  if (kind === 1) return pick(GARBAGE, rest) ?? '';
  if (isReverse) return pick(ASKED, rest) ?? '';
  return (pick(own.length === 0 || kind === 2 ? rows : own, rest % 12) ?? rows[0])?.answer ?? '';
}

const pick = <T>(list: readonly T[], dice: number): T | undefined => list[dice % Math.max(1, list.length)];
