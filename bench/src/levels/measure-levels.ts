import type { LevelJudge } from '@mianmian/content-schema/load-level-judge';
import type { AnswerReader } from '@mianmian/core/coaching/levels/create-answer-reader';
import { LEVELS, type Level, rankOf } from '@mianmian/core/coaching/levels/level';
import { findNoDeeds } from '@mianmian/core/coaching/levels/not-deeds';
import { readDeed } from '@mianmian/core/coaching/levels/read-deed';
import type { ToldHistory } from '@mianmian/core/coaching/levels/told-history';
import { readText } from '@mianmian/core/language/reading';
import type { Span } from '@mianmian/core/question-bank/evaluation';
import type { Question } from '@mianmian/core/question-bank/question';
import { guardsOf, indexPublished } from '@mianmian/core/scoring/guards/guards-of';
import type { LabelledHistory } from '@mianmian/training/levels/labelled-history';

/** How often each true level (row) was judged as each level (column), in the order of `LEVELS`. */
export type Confusion = {
  readonly right: number;
  readonly total: number;
  readonly table: readonly (readonly number[])[];
};

const LIKELY = 0.5;

export type JudgedHistory = { readonly history: LabelledHistory; readonly level: Level };

/** Judges histories by what they say alone: labels of pieces and deeds are not looked at. */
export function judgeHistories(
  histories: readonly LabelledHistory[],
  judge: LevelJudge,
  bank: readonly Question[],
): readonly JudgedHistory[] {
  const told = tellHistories(bank);
  return histories.map((history) => ({ history, level: judge(told(history)).level }));
}

export function confusionOf(judged: readonly JudgedHistory[]): Confusion {
  const count = (truth: Level, level: Level): number =>
    judged.filter((each) => each.history.level === truth && each.level === level).length;
  return {
    right: judged.filter(({ history, level }) => history.level === level).length,
    total: judged.length,
    table: LEVELS.map((truth) => LEVELS.map((level) => count(truth, level))),
  };
}

/**
 * How many of the labelled answers are read as their author labelled them: the highest level, and whether a full case.
 * `words`: of the `pieces` among them, where most of the words shown for the labelled level are marked words.
 */
export function measureAnswers(histories: readonly LabelledHistory[], readAnswer: AnswerReader) {
  const labelled = histories.flatMap(({ answers }) =>
    answers.flatMap(({ question, text, shows }) => (shows === undefined ? [] : [{ question, text, shows }])),
  );
  const read = labelled.map(({ question, text, shows: { level, spans, case: isCase } }) => {
    const { chances, caseChance, words } = readAnswer(question, text, []);
    const rank = chances.filter((chance) => chance >= LIKELY).length;
    return {
      isPiece: level !== 'none',
      isLevelRight: rank === rankOf(level),
      isCaseRight: caseChance >= LIKELY === isCase,
      areWordsRight: level !== 'none' && isMostlyMarked(text, words[level], spans),
    };
  });
  const count = (isIt: (one: (typeof read)[number]) => boolean): number => read.filter(isIt).length;
  return {
    total: read.length,
    levels: count(({ isLevelRight }) => isLevelRight),
    cases: count(({ isCaseRight }) => isCaseRight),
    pieces: count(({ isPiece }) => isPiece),
    words: count(({ areWordsRight }) => areWordsRight),
  };
}

function isMostlyMarked(text: string, shown: Span | null, marked: readonly string[]): boolean {
  if (shown === null) return false;
  const { start, end } = shown;
  const inside = marked.reduce((sum, words) => {
    const from = text.indexOf(words);
    return sum + Math.max(0, Math.min(end, from + words.length) - Math.max(start, from));
  }, 0);
  return inside > (end - start) / 2;
}

/** Puts a labelled history into the form in which the product tells one; days stand for times. */
function tellHistories(bank: readonly Question[]): (history: LabelledHistory) => ToldHistory {
  const published = indexPublished(bank);
  const questions = new Map(bank.map((question) => [question.id, question]));
  return ({ answers, desks, dataTask }) => ({
    answers: answers.map(({ question: questionId, day, text }) => {
      const question = questions.get(questionId);
      if (question === undefined) throw new Error(`no question ${questionId}`);
      const reading = readText(text);
      const { starts, ends } = reading.normal;
      const found = guardsOf(question, published)
        .flatMap((guard) => guard(reading))
        .map(({ start, end, reason }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0, reason }));
      const source = { kind: 'practice' as const, recordId: questionId, title: question.title, at: day };
      return { source, questionId, text, ...findNoDeeds(text, found) };
    }),
    desks: desks.map(({ scenario, day, gatesPassed, did, failed }) => ({
      source: { kind: 'desk' as const, recordId: scenario, title: scenario, at: day },
      areGatesPassed: gatesPassed,
      did: did.map((deed) => {
        const name = typeof deed === 'string' ? deed : deed.text;
        return { name, level: readDeed(name) };
      }),
      failed,
    })),
    tasks:
      dataTask === null
        ? []
        : [{ source: { kind: 'task' as const, recordId: 'data', title: 'data', at: dataTask.day }, ...dataTask }],
  });
}
