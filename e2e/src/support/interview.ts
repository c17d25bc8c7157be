import { randomUUID } from 'node:crypto';
import type { InterviewReport, InterviewView } from '@mianmian/contract/interview';
import type { Page } from 'playwright-core';
import { callApi } from './call-api.ts';
import { readAnswersWorth } from './labelled-answers.ts';
import type { Visitor } from './open-visitor.ts';
import type { Server } from './start-server.ts';

/** What a candidate says to the last line of the interviewer. */
export type Saying = { readonly text: string; readonly isDeclined: boolean };

/** Middle ones, to which there is something to follow up. */
const MIDDLE_SHARE = 0.35;
/** Names numbers, own actions, a time and what comes next. */
const FULLER =
  '那阵子我自己一天接待一百二十位左右，满意度百分之九十七。当场办不完的，我说好当天下午四点前给答复，到点办没办完都回一句，办好了再问他一遍是不是真解决了。';

/** Answers to the bank's questions by their prompt, each worth about a third of its points. */
export async function readMiddleAnswers(visitor: Visitor): Promise<ReadonlyMap<string, string>> {
  const { questions } = await callApi(visitor, 'listQuestions');
  const points = questions.map(
    ({ id, criteria }) => [id, MIDDLE_SHARE * criteria.reduce((sum, { max }) => sum + max, 0)] as const,
  );
  const answers = readAnswersWorth(new Map(points));
  return new Map(questions.map(({ id, prompt }) => [prompt, answers.get(id) ?? '我会先问清楚，再尽快帮他处理。']));
}

/** Middling answers, more when asked for it, the second follow-up declined, one question back. */
export function sayTo({ awaited, lines, turns }: InterviewView, answers: ReadonlyMap<string, string>): Saying {
  const asked = lines.filter(({ afterMs }) => afterMs === 0);
  const followUps = asked.filter(({ kind }) => kind === 'follow-up').length;
  switch (awaited?.kind) {
    case 'question':
      return { text: answers.get(asked.at(-1)?.text ?? '') ?? '', isDeclined: false };
    case 'follow-up':
      return followUps === 2 ? { text: '', isDeclined: true } : { text: FULLER, isDeclined: false };
    case 'stress':
      return { text: '您有这个顾虑很正常。前三个月看我的数，不行您随时说。', isDeclined: false };
    default:
      return turns.at(-1)?.text === QUESTION_BACK
        ? { text: '', isDeclined: true }
        : { text: QUESTION_BACK, isDeclined: false };
  }
}
const QUESTION_BACK = '我看店里评价常提到发货快，大促的时候客服怎么排班？';

export const answerBox = (page: Page) => page.getByRole('textbox', { name: /^你的回答$|^你想问面试官的$/ });
export const turnsInLog = (page: Page) => page.getByRole('log').locator('.talk-turn[data-sent=true]');

/** Says it on the page and waits until the server holds it. */
export async function sayOnPage(page: Page, { text, isDeclined }: Saying, turn: number): Promise<void> {
  await answerBox(page).fill(text);
  const press = isDeclined ? /^这一点不方便说$|^没有要问的了$/ : /^说完了$|^问出去$/;
  await page.getByRole('button', { name: press }).click();
  await turnsInLog(page)
    .nth(turn - 1)
    .waitFor();
}

/** The same interview by the API: same seed, same turns. */
export async function sitAgain(visitor: Visitor, server: Server, before: InterviewReport): Promise<InterviewReport> {
  const { minutes, seed, presetId, turns } = before;
  const body = { eventId: randomUUID(), minutes, seed, from: { presetId } };
  const { id: interviewId } = await callApi(visitor, 'startInterview', { body });
  for (const turn of turns) {
    // Nobody spends more time than has passed.
    server.letTimePass(turn.spentMs);
    await callApi(visitor, 'sayInInterview', { params: { interviewId }, body: { eventId: randomUUID(), ...turn } });
  }
  return callApi(visitor, 'readInterviewReport', { params: { interviewId } });
}

/** Without what tells one sitting from another: ids and moments. */
export const timeless = (report: InterviewReport): unknown => ({
  ...report,
  interviewId: '',
  startedAt: 0,
  endedAt: 0,
  questions: report.questions.map((question) => ({
    ...question,
    assessed: question.assessed === null ? null : { ...question.assessed, id: '', at: 0, attemptNumber: 0 },
  })),
});
