import type { NoteContent } from '../../../ports/note-content.ts';
import type { NoteRecord } from '../../../ports/note-store.ts';
import type { Transaction } from '../../../ports/store.ts';
import { tellTime } from './tell-time.ts';
import type { ToldFile } from './told-file.ts';

type Line = readonly [label: string, text: string];

const STATUSES = {
  wanted: '想投',
  applied: '已投递',
  invited: '约了面试',
  interviewed: '已面试',
  offered: '已录用',
  rejected: '未通过',
  withdrawn: '已放弃',
};

const VERDICTS = { well: '答得好', fair: '一般', badly: '没答好' };
const PATHS = { quality: '质检', training: '培训', operations: '运营', lead: '组长或主管', expert: '用户服务专家' };
const TERMS = { short: '短期', middle: '中期', long: '长期' };

/** All that the person wrote before an interview and after it, kind by kind, the oldest first; null when there is nothing. */
export async function tellNotes(tx: Transaction, workspaceId: string): Promise<ToldFile | null> {
  const notes = [...(await tx.notes.listOfWorkspace(workspaceId))].sort((a, b) => a.createdAt - b.createdAt);
  if (notes.length === 0) return null;
  const kinds = ['application', 'research', 'story', 'letter', 'review', 'career'] as const;
  const ordered = kinds.flatMap((kind) => notes.filter(({ content }) => content.kind === kind));
  return { title: '求职档案与故事', text: `${ordered.map((note) => tellNote(note, notes)).join('\n\n')}\n` };
}

function tellNote({ content, changedAt }: NoteRecord, all: readonly NoteRecord[]): string {
  const lines = linesOf(content, all).filter(([, text]) => text !== '');
  return [...lines.map(([label, text]) => `${label}：${text}`), `最后修改：${tellTime(changedAt)}`].join('\n');
}

function linesOf(content: NoteContent, all: readonly NoteRecord[]): readonly Line[] {
  switch (content.kind) {
    case 'application':
      return [
        ['求职档案', nameOf(content)],
        ['状态', STATUSES[content.status]],
        ['面试时间', content.interviewAt === null ? '' : tellTime(content.interviewAt)],
        ['形式', content.form === null ? '' : content.form === 'online' ? '线上' : '现场'],
        ['地点或软件', content.place],
        ['路上分钟', content.travelMinutes === null ? '' : String(content.travelMinutes)],
        ['联系人', content.contact],
        ['约定回复', content.replyBy === null ? '' : tellTime(content.replyBy)],
        ['备注', content.memo],
        ['岗位描述', content.jobText],
      ];
    case 'research':
      return [
        ['公司研究', nameOfApplication(content.applicationId, all)],
        ['业务', content.business],
        ['文化', content.culture],
        ['顾客', content.customers],
        ['试买：响应秒数', content.trialSeconds === null ? '' : String(content.trialSeconds)],
        ['试买：话术', content.trialWording],
        ['试买：流程', content.trialProcess],
        ['类目', content.category],
        ['价格带', content.priceBand],
        ['语气', content.tone],
        ...content.pains.map(({ text, suggestion }): Line => ['痛点', `${text}；建议：${suggestion}`]),
        ...content.likelyQuestions.map(
          ({ topic, question, answer }): Line => ['可能被问', `${topic} ${question}\n${answer}`],
        ),
        ...content.talkingPoints.map((point): Line => ['面试里可以说', point]),
      ];
    case 'story':
      return [
        ['故事', content.title],
        ['原话', content.raw],
        ['情境', content.situation],
        ['任务', content.task],
        ['行动', content.action],
        ['结果', content.result],
      ];
    case 'letter':
      return [
        [content.purpose === 'thanks' ? '感谢信' : '跟进信', nameOfApplication(content.applicationId, all)],
        ['已发出', content.sentAt === null ? '' : tellTime(content.sentAt)],
        ['正文', content.text],
      ];
    case 'review':
      return [
        ['面试复盘', nameOfApplication(content.applicationId, all)],
        ['面试时间', tellTime(content.heldAt)],
        ...content.questions.flatMap(({ asked, went, good, bad, next }): readonly Line[] => [
          ['问题', `${asked}（${VERDICTS[went]}）`],
          ['好的地方', good],
          ['不足', bad],
          ['下次', next],
        ]),
        ['总的感受', content.overall],
      ];
    case 'career':
      return [
        ['职业规划', PATHS[content.path]],
        ...content.aims.map(
          ({ term, aim, measure, due, isReached }): Line => [
            TERMS[term],
            `${aim}；衡量：${measure}；期限：${due}${isReached ? '；已做到' : ''}`,
          ],
        ),
      ];
  }
}

function nameOfApplication(applicationId: string | null, all: readonly NoteRecord[]): string {
  const application = all.find(({ id }) => id === applicationId)?.content;
  return application?.kind === 'application' ? nameOf(application) : '';
}

const nameOf = ({ company, shop, position }: { company: string; shop: string; position: string }): string =>
  [company, shop, position].filter((part) => part !== '').join(' · ');
