import type { Transaction } from '../../../ports/store.ts';
import type { ContentTaskRecord, DataTaskRecord } from '../../../ports/task-store.ts';
import { rubricOfTask } from '../../steps/rubric-of-task.ts';
import { tellEvaluation } from './tell-answer.ts';
import { tellTime } from './tell-time.ts';
import type { ToldFile } from './told-file.ts';

/** A task with what was handed in of it and what that earned; null when it is gone. */
export async function tellTask(tx: Transaction, taskId: string): Promise<ToldFile | null> {
  const record = await tx.tasks.find(taskId);
  if (record === null) return null;
  const { title, handedIn } = record;
  const head = [title, `开始：${tellTime(record.startedAt)}`];
  if (handedIn === null) return { title, text: [...head, '还没有交', ''].join('\n') };
  const lines = [
    ...head,
    `交：${tellTime(handedIn.at)}`,
    `得分：${handedIn.grade.points} / ${record.max}`,
    '',
    ...(record.kind === 'data' ? tellWeek(record) : tellGuide(record)),
    '',
    ...tellEvaluation(await rubricOfTask(tx, record), handedIn.evaluation),
    '',
  ];
  return { title, text: lines.join('\n') };
}

function tellWeek({ given: { week }, handedIn }: DataTaskRecord): readonly string[] {
  if (handedIn === null) return [];
  const { classes, topCauses, proposal } = handedIn.work;
  const nameOf = (id: string | undefined) => week.classes.find((each) => each.id === id)?.name ?? '没有分';
  return [
    `我写的主要原因：${topCauses.map(nameOf).join('、') || '没有写'}`,
    '',
    '我的提案：',
    proposal === '' ? '（没有写）' : proposal,
    '',
    ...handedIn.grade.parts.flatMap(({ because }) => because),
    '',
    '我的分类：',
    ...week.tickets.map(({ id, weekday, text }) => `  ${nameOf(classes[id])}：${weekday} ${text}`),
  ];
}

function tellGuide({ given: { brief }, handedIn }: ContentTaskRecord): readonly string[] {
  if (handedIn === null) return [];
  const { work, grade } = handedIn;
  return [
    brief.situation,
    '',
    '我写的：',
    work.text === '' ? '（没有写）' : work.text,
    '',
    ...grade.deductions.map(({ points, because }) => `扣 ${points}：${because}`),
  ];
}
