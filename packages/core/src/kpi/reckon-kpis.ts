import type { ChatOutcome } from './chat-outcome.ts';
import type { Kpi } from './kpi.ts';
import { outcomeFigures, WINNABLE_MIN } from './outcome-figures.ts';
import type { ServiceChat } from './service-event.ts';
import { serviceFigures } from './service-figures.ts';

const TRADE = '电商客服常见考核口径，2024 年公开资料';
const JD = '京东商家客服考核口径，2024 年公开资料';
const PROMPT = { text: '多数店铺要求 ≤ 30 秒，头部店铺 ≤ 20 秒', source: TRADE };

const seconds = (ms: number | null): number | null => (ms === null ? null : Math.round(ms / 100) / 10);

/** Every figure of the table in kpi-and-compliance.md, of the chats of one run or of many. */
export function reckonKpis(chats: readonly ServiceChat[], outcomes: readonly ChatOutcome[]): readonly Kpi[] {
  return [...responseKpis(chats), ...workKpis(chats), ...outcomeKpis(outcomes)];
}

type Plain = Omit<Kpi, 'isSimulated' | 'reference' | 'note'> & Partial<Pick<Kpi, 'isSimulated' | 'reference' | 'note'>>;

const kpi = (plain: Plain): Kpi => ({ isSimulated: false, reference: null, note: null, ...plain });

function responseKpis(chats: readonly ServiceChat[]): readonly Kpi[] {
  const figures = serviceFigures(chats);
  const perChat = { unit: 'seconds', basis: figures.chats, reference: PROMPT } as const;
  const first = '顾客第一轮开始（不早于接入）到第一条人工回复的秒数，未回复按到会话结束且不少于 180 秒计；';
  return [
    kpi({
      id: 'frt-mean',
      name: '首次响应时间（平均）',
      formula: `${first}各会话的平均`,
      ...perChat,
      value: seconds(figures.firstResponseMeanMs),
    }),
    kpi({
      id: 'frt-p50',
      name: '首次响应时间（中位）',
      formula: `${first}各会话的中位数`,
      ...perChat,
      value: seconds(figures.firstResponseP50Ms),
    }),
    kpi({
      id: 'frt-p90',
      name: '首次响应时间（九成以内）',
      formula: `${first}各会话的第 90 百分位`,
      ...perChat,
      value: seconds(figures.firstResponseP90Ms),
    }),
    kpi({
      id: 'effective-frt',
      name: '有效首响',
      formula: '顾客第一轮开始到第一条给了信息或问对了问题的人工回复的秒数，各会话的平均',
      ...perChat,
      value: seconds(figures.effectiveFirstMeanMs),
      note: '「在的亲」一类只打招呼的回复不算',
    }),
    kpi({
      id: 'art',
      name: '平均响应时间',
      formula: '各轮响应秒数之和 ÷ 轮数；未回复的一轮按已等时间且不少于 180 秒计',
      ...perChat,
      basis: figures.turns,
      value: seconds(figures.responseMeanMs),
    }),
    kpi({
      id: 'within-3min',
      name: '3 分钟响应率',
      formula: '180 秒内回复的轮数 ÷ 全部轮数（未回复的也算一轮）',
      unit: 'share',
      basis: figures.turns,
      value: figures.withinThreeMinutes,
      reference: { text: '正常店铺在 99%–100%，是底线，不排名次', source: TRADE },
    }),
    kpi({
      id: 'first-30s',
      name: '首次 30 秒应答率',
      formula: '首次响应不超过 30 秒的会话 ÷ 全部会话',
      unit: 'share',
      basis: figures.chats,
      value: figures.firstWithinThirtySeconds,
      reference: { text: '多数店铺要求首次响应 ≤ 30 秒', source: JD },
    }),
    kpi({
      id: 'unanswered',
      name: '未回复的轮数',
      formula: '到会话结束都没有人工回复的轮数',
      unit: 'count',
      basis: figures.turns,
      value: figures.unansweredTurns,
    }),
  ];
}

function workKpis(chats: readonly ServiceChat[]): readonly Kpi[] {
  const figures = serviceFigures(chats);
  const typing = { text: '常见 51–80 字/分，京东要求 ≥ 80 字/分', source: JD };
  const characters = { unit: 'characters', basis: figures.chats } as const;
  return [
    kpi({
      id: 'aht-wall',
      name: '平均处理时长（总）',
      formula: '接入到结束的秒数，各会话的平均',
      unit: 'seconds',
      basis: figures.chats,
      value: seconds(figures.handlingMeanMs),
      note: '不单独作为好坏的依据',
    }),
    kpi({
      id: 'aht-focused',
      name: '平均处理时长（专注）',
      formula: '每次动作之前、客服已空出手且顾客已写完的秒数之和，各会话的平均',
      unit: 'seconds',
      basis: figures.chats,
      value: seconds(figures.focusedMeanMs),
      note: '等顾客回话的时间不算',
    }),
    kpi({
      id: 'concurrent-mean',
      name: '并发会话数（平均）',
      formula: '同时打开的会话数按时间加权平均，没有会话的时间不算',
      unit: 'ratio',
      basis: figures.chats,
      value: figures.concurrentMean,
    }),
    kpi({
      id: 'concurrent-max',
      name: '并发会话数（最多）',
      formula: '同时打开的会话数的最大值',
      unit: 'count',
      basis: figures.chats,
      value: figures.concurrentMax,
    }),
    kpi({
      id: 'queue',
      name: '排队纪律',
      formula: '换会话且有得选时，换到等得最久或确有理由优先的会话的次数 ÷ 这样的次数',
      unit: 'share',
      basis: figures.queueChoices,
      value: figures.queueRight,
      note: figures.queueChoices === 0 ? '没有遇到要选先后的时候' : null,
    }),
    kpi({
      id: 'answer-ratio',
      name: '答问比',
      formula: '客服消息数 ÷ 顾客消息数',
      unit: 'ratio',
      basis: figures.chats,
      value: figures.answersPerQuestion,
    }),
    kpi({
      id: 'characters',
      name: '客服字数',
      formula: '客服发出的字数合计',
      ...characters,
      value: figures.agentCharacters,
    }),
    kpi({
      id: 'characters-typed',
      name: '其中键入',
      formula: '客服字数 − 快捷短语带入 − 粘贴',
      ...characters,
      value: figures.typedCharacters,
      reference: typing,
    }),
    kpi({
      id: 'characters-inserted',
      name: '其中快捷短语',
      formula: '由快捷短语或建议回复带入的字数',
      ...characters,
      value: figures.insertedCharacters,
    }),
    kpi({
      id: 'characters-pasted',
      name: '其中粘贴',
      formula: '客服粘贴进来的字数',
      ...characters,
      value: figures.pastedCharacters,
    }),
  ];
}

function outcomeKpis(outcomes: readonly ChatOutcome[]): readonly Kpi[] {
  const figures = outcomeFigures(outcomes);
  const isSimulated = true;
  return [
    kpi({
      id: 'conversion',
      name: '询单转化率',
      formula: '付了款的可成交会话 ÷ 可成交会话',
      unit: 'share',
      basis: figures.winnable,
      value: figures.conversion,
      isSimulated,
      reference: { text: '一般 30%–50%，优秀 ≥ 60%；模拟的会话不能与真实店铺相比', source: TRADE },
      note: figures.conversion === null ? `可成交的会话满 ${WINNABLE_MIN} 个才给出` : null,
    }),
    kpi({
      id: 'aov',
      name: '客单价',
      formula: '付款金额 ÷ 付款顾客数，只算有搭配可推荐的会话',
      unit: 'fen',
      basis: figures.payers,
      value: figures.paidPerPayerFen,
      isSimulated,
    }),
    kpi({
      id: 'csat',
      name: '满意度',
      formula: '模拟顾客结束时的满意度（1–5 分）的平均',
      unit: 'points',
      basis: outcomes.length,
      value: figures.satisfactionMean,
      isSimulated,
      note: '由模拟顾客的状态按规则得出，不是真人评价',
    }),
    kpi({
      id: 'csat-share',
      name: '满意率',
      formula: '满意度 ≥ 4 分的会话 ÷ 全部会话',
      unit: 'share',
      basis: outcomes.length,
      value: figures.contentShare,
      isSimulated,
    }),
    kpi({
      id: 'fcr',
      name: '一次解决率',
      formula: '清单全部完成且顾客没有再来的会话 ÷ 全部会话',
      unit: 'share',
      basis: outcomes.length,
      value: figures.solvedAtOnce,
      isSimulated,
    }),
    kpi({
      id: 'needless-transfer',
      name: '误转率',
      formula: '不需要的转交 ÷ 全部转交',
      unit: 'share',
      basis: figures.transfers,
      value: figures.needlessTransfers,
      note: figures.transfers === 0 ? '没有转交过' : null,
    }),
    kpi({
      id: 'missed-transfer',
      name: '漏转率',
      formula: '该转没转的会话 ÷ 该转的会话',
      unit: 'share',
      basis: figures.transfersNeeded,
      value: figures.missedTransfers,
      note: figures.transfersNeeded === 0 ? '没有需要转交的会话' : null,
    }),
  ];
}
