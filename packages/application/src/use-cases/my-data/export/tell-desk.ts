import type { DeskEvent } from '@mianmian/core/simulation/desk/desk-event';
import type { Transaction } from '../../../ports/store.ts';
import { tellLength, tellTime } from './tell-time.ts';
import type { ToldFile } from './told-file.ts';

/** A run at the desk as a transcript of each chat, with what its report says first; null when it is gone. */
export async function tellDesk(tx: Transaction, runId: string): Promise<ToldFile | null> {
  const record = await tx.desks.find(runId);
  if (record === null) return null;
  const report = await tx.desks.findReport(runId);
  const events = await tx.desks.listShown(runId, 0);
  const title = report?.scenario.title ?? record.scenarioId;
  const result = report === null ? '没有报告' : `得分：${report.score}，${report.areGatesPassed ? '通过' : '未通过'}`;
  const chats = [...new Set(events.map(({ chat }) => chat))].map((chat) => {
    const lines = events.filter((event) => event.chat === chat).map(tellEvent);
    const graded = report?.chats.find((each) => each.chat === chat);
    const grade = graded === undefined ? [] : [`得分：${graded.score}，结果：${graded.endingName}`];
    return [`—— 会话 ${chat} ——`, ...lines, ...grade, ''];
  });
  const head = [title, `开始：${tellTime(record.startedAt)}`, `方式：${MODES[record.mode]}`, result, ''];
  return { title, text: [...head, ...chats.flat()].join('\n') };
}

const MODES = { practice: '练习', test: '测试', agent: '程序' } as const;

function tellEvent(event: DeskEvent): string {
  const at = `[${tellLength(event.atMs)}]`;
  switch (event.kind) {
    case 'arrived':
      return `${at} ${event.customer.name} 来了`;
    case 'customer':
      return `${at} 顾客：${event.text}`;
    case 'card':
      return `${at} 顾客发来订单 ${event.orderId}`;
    case 'agent':
      return `${at} 我：${event.text}`;
    case 'tool':
      return `${at} 我用了工具 ${event.tool} ${JSON.stringify(event.args)}，${event.answer.ok ? '成功' : event.answer.message}`;
    case 'closed':
      return `${at} 我结束了会话`;
    case 'ended':
      return `${at} 会话结束`;
  }
}
