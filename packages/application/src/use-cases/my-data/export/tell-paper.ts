import { paperPointsOf } from '@mianmian/core/report/paper-points';
import type { Transaction } from '../../../ports/store.ts';
import { askedQuestionsOf } from '../../steps/asked-questions.ts';
import { assessedPairsOf } from '../../steps/assessed-pairs.ts';
import { tellAnswer } from './tell-answer.ts';
import { tellTime } from './tell-time.ts';
import type { ToldFile } from './told-file.ts';

/** A paper with its answers and points, or the drafts while it is open; null when it is gone. */
export async function tellPaper(tx: Transaction, sittingId: string): Promise<ToldFile | null> {
  const record = await tx.sittings.find(sittingId);
  if (record === null) return null;
  const { sitting, points } = record;
  const title = sitting.paperTitle;
  const head = [title, `开始：${tellTime(sitting.startedAt)}`];
  if (sitting.handedInAt === null) {
    const questions = await askedQuestionsOf(tx, sitting);
    const drafts = (await tx.drafts.list(sittingId)).map((draft) => {
      const asked = questions.find(({ id }) => id === draft.questionId);
      return [`【${asked?.title ?? draft.questionId}】`, `（草稿，${tellTime(draft.savedAt)}）`, draft.text, ''];
    });
    return { title, text: [...head, '还没有交卷', '', ...drafts.flat()].join('\n') };
  }
  const answers = (await assessedPairsOf(tx, record)).map(({ question, stored }) => {
    const earned = paperPointsOf({ question, evaluation: stored.evaluation });
    const onPaper = earned === null ? [] : [`卷面得分：${earned} / ${question.points}`, ''];
    return [...tellAnswer(question, stored.answer, stored.evaluation), ...onPaper];
  });
  const result = `交卷：${tellTime(sitting.handedInAt)}`;
  const total = points === null ? '没有可以评分的答案' : `得分：${points} / ${sitting.totalPoints}`;
  return { title, text: [...head, result, total, '', ...answers.flat()].join('\n') };
}
