import type { InterviewRecord } from '../../../ports/interview-store.ts';
import type { Transaction } from '../../../ports/store.ts';
import { tellLines } from '../../../views/view-interview.ts';
import { pairWithQuestions } from '../../steps/assessed-pairs.ts';
import { tellAnswer } from './tell-answer.ts';
import { tellTime } from './tell-time.ts';
import type { ToldFile } from './told-file.ts';

const ENDS = {
  interviewer: '面试官结束',
  candidate: '你提前结束',
  renewed: '题目更新，提前结束',
  left: '一天没有接着面，自动结束',
};

/** A mock interview word by word, and after its end what each answer earned; null when there is none of this id. */
export async function tellInterview(tx: Transaction, id: string): Promise<ToldFile | null> {
  const record = await tx.interviews.find(id);
  if (record === null) return null;
  const turns = await tx.interviews.listTurns(id);
  const lines = tellLines(record, turns);
  const said = (after: number) => lines.filter((line) => line.after === after).map(({ text }) => `面试官：${text}`);
  const talk = [
    ...said(0),
    ...turns.flatMap(({ number, text, isDeclined }) => [
      `你：${text}${isDeclined ? '（没有回答这一点）' : ''}`,
      ...said(number),
    ]),
  ];
  const pairs = await pairWithQuestions(tx, await tx.answers.listOfInterview(id));
  const answers = pairs.map(({ question, stored }) =>
    tellAnswer(question, stored.answer, stored.evaluation).join('\n'),
  );
  const parts = [headOf(record), ...tellFacts(record), talk.join('\n'), ...answers];
  return { title: record.title, text: `${parts.join('\n\n')}\n` };
}

/** What was kept of the application's file when it began, beside the names. */
function tellFacts({ facts: { demands, told, expected } }: InterviewRecord): readonly string[] {
  const quotes = [...new Set([...demands.flatMap(({ words }) => words ?? []), ...Object.values(told)])];
  const lines = [
    ...quotes.map((quote) => `岗位描述：${quote}`),
    ...expected.map(({ question, prepared }) => `你准备的问题：${question}${prepared === '' ? '' : `\n${prepared}`}`),
  ];
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function headOf({ title, minutes, startedAt, endedAt, endedBy, points, maxPoints }: InterviewRecord): string {
  const end = endedAt === null || endedBy === null ? '还没有结束' : `${tellTime(endedAt)}，${ENDS[endedBy]}`;
  return [
    `模拟面试：${title}，${minutes} 分钟`,
    `开始：${tellTime(startedAt)}`,
    `结束：${end}`,
    ...(points === null || maxPoints === null ? [] : [`得分：${points} / ${maxPoints}`]),
  ].join('\n');
}
