import { fileURLToPath } from 'node:url';
import type { HistoryAnswer, HistoryDesk, ToldHistory } from '@mianmian/core/coaching/levels/told-history';
import { expect, it } from 'vitest';
import { loadLevelJudge } from './load-level-judge.ts';

const load = () => {
  const loaded = loadLevelJudge(fileURLToPath(new URL('../../../content', import.meta.url)));
  if (!loaded.ok) throw new Error('the weights are broken');
  return loaded.value;
};
const judge = load();

const source = (recordId: string, at: number) => ({ kind: 'practice' as const, recordId, title: recordId, at });
const answer = (questionId: string, text: string, at = 1): HistoryAnswer => ({
  source: source(questionId, at),
  questionId,
  text,
  ignored: [],
  isRecited: false,
});
const desk = (changes: Partial<HistoryDesk> = {}): HistoryDesk => ({
  source: { ...source('run', 9), kind: 'desk' },
  areGatesPassed: true,
  did: [{ name: '说清怎么退', level: 'basic' }],
  failed: [],
  ...changes,
});
const told = (changes: Partial<ToldHistory>): ToldHistory => ({ answers: [], desks: [], tasks: [], ...changes });

const BY_RULE = [
  answer('q3-1', '签收第二天起算七天，吊牌在、没洗过就能退，运费看原因，仓库验收以后原路退款。'),
  answer('b-angry', '先道歉，请他报订单号，看是什么问题，按规定退或者换，超出权限登记转主管。'),
];
const COMES_BACK = answer('q2-4', '我定个闹钟，明早九点半去查一次到账没有，查完主动给您发消息，您不用再来问。');
const FOREWARNS = answer(
  'q4-3',
  '先问他最晚哪天要用、是自己用还是送人，今晚先出这单，顺便提醒他驿站八点关门，明早把单号发给他。',
);
const ROOT_FOUND = answer(
  'b-star-problem',
  '去年有位大叔说净水器老报警，换了两台还报。我让他拍进水口，发现前面的阀只开了一半，水压不够。教他拧开，当场不报了，他没退，还给了好评。',
);
const PATTERN = answer(
  'b-star-problem',
  '去年我把三个月的退货单拉成表，一百六十单里九十七单是尺码选小。我写了一张量脚长的图放到详情页第二张，又教同组四个人照着问，下个月这类退货只剩三十一单。',
);

it('tells each level by what carries it, the carrying words first and exact', () => {
  expect(judge(told({ answers: BY_RULE })).level).toBe('basic');
  expect(judge(told({ answers: [COMES_BACK, FOREWARNS, ...BY_RULE] })).level).toBe('proactive');
  const solving = judge(told({ answers: [...BY_RULE, ROOT_FOUND] }));
  expect([solving.level, solving.pieces[0]?.isFullCase, solving.pieces[0]?.carries]).toEqual(['solving', true, true]);
  expect(ROOT_FOUND.text).toContain(solving.pieces[0]?.text);
  expect(judge(told({ answers: [PATTERN, ROOT_FOUND] })).level).toBe('value');
  // One brilliant answer among poor ones is the full case of solving it also is.
  expect(judge(told({ answers: [PATTERN, ...BY_RULE] })).level).toBe('solving');
});

it('takes words without deeds, others’ deeds and masked words for nothing', () => {
  const empty = [
    answer('b-view', '客服是品牌的窗口，我会用心服务，打造闭环，赋能增长，让每一位顾客都满意。'),
    answer('b-star-team', '我们公司后来上了新系统，主管带着大家改了流程，投诉率下降了百分之九十。'),
  ];
  expect(judge(told({ answers: empty }))).toMatchObject({ level: 'none', pieces: [] });
  const masked = { ...PATTERN, ignored: [{ start: 0, end: PATTERN.text.length }] };
  expect(judge(told({ answers: [masked, masked] })).level).toBe('none');
  const recited = [PATTERN, ROOT_FOUND].map((each) => ({ ...each, isRecited: true }));
  expect(judge(told({ answers: recited })).level).toBe('basic');
});

it('holds the level after a failed gate in the latest run only, and takes a broken promise off', () => {
  const failed = desk({ areGatesPassed: false, failed: ['没核对就改了地址'] });
  const answers = [PATTERN, ROOT_FOUND];
  const held = judge(told({ answers, desks: [failed] }));
  expect([held.level, held.heldBy?.failed]).toEqual(['proactive', ['没核对就改了地址']]);
  const passedSince = desk({ source: { ...source('later', 10), kind: 'desk' } });
  expect(judge(told({ answers, desks: [passedSince, failed] }))).toMatchObject({ level: 'value', heldBy: null });

  const promises = [COMES_BACK, { ...COMES_BACK, questionId: 'q2-3' }];
  expect(judge(told({ answers: promises, desks: [desk()] })).level).toBe('proactive');
  const broken = desk({ areGatesPassed: false, failed: ['答应了回电没有回'] });
  expect(judge(told({ answers: promises, desks: [broken] })).level).toBe('basic');
});

it('counts two early pieces that three later answers lack as one', () => {
  const early = [
    answer('b-unsolved', '师傅几天不接单，我就挨个打安装队的电话，问到有空的，把日子定死再告诉顾客。', 1),
    answer('q3-3', '这条线停了，我从没停的仓另发一件，原来那件让承运商拦回来，赶不上的当天退。', 1),
  ];
  const later = ['b-kpi', 'b-mood', 'q3-1'].map((id) => answer(id, '先问订单号，按规定办，超出权限的登记转主管。', 5));
  expect(judge(told({ answers: early })).level).toBe('solving');
  expect(judge(told({ answers: [...later, ...early] })).level).not.toBe('solving');
});

it('reads a data task and runs at the desk as pieces of their own', () => {
  const task = {
    source: { ...source('task', 3), kind: 'task' as const },
    classified: 0.9,
    topCauses: 3,
    proposal: '尺码问题占三成，请运营周五前在选码处加一句按脚长选，预计从十八张降到八张。',
  };
  const judged = judge(told({ answers: [PATTERN], tasks: [task] }));
  expect([judged.level, judged.pieces.map(({ source: { kind } }) => kind)]).toEqual(['value', ['task', 'practice']]);
  const solvingAtDesk = desk({ did: [{ name: '给了别的办法', level: 'solving' }] });
  const again = { ...solvingAtDesk, source: { ...solvingAtDesk.source, recordId: 'second', at: 8 } };
  expect(judge(told({ desks: [solvingAtDesk, again] })).level).toBe('solving');
  expect(judge(told({ desks: [solvingAtDesk] })).level).toBe('basic');
});

it('is harmless on any text, the same twice, and quick', () => {
  const strange = [
    '',
    ' ',
    '😀',
    '。',
    '1'.repeat(6_000),
    '，'.repeat(6_000),
    '我查了单子。'.repeat(1_000),
    '\u{d800}',
  ];
  expect(judge(told({ answers: strange.map((text) => answer('b-view', text)) })).pieces.length).toBeLessThan(9);
  const hundred = Array.from({ length: 100 }, (_, at) => answer('b-star-problem', `${PATTERN.text}${at}`, at));
  const history = told({ answers: hundred });
  const begun = performance.now();
  const first = JSON.stringify(judge(history));
  const tookMs = performance.now() - begun;
  expect(JSON.stringify(judge(history))).toBe(first);
  expect(JSON.stringify(load()(history))).toBe(first);
  // The bar is 300 ms; a machine that does other things at once gets more.
  expect(tookMs).toBeLessThan(3_000);
});

it('says which file is broken', () => {
  const missing = loadLevelJudge('/nowhere');
  expect(missing.ok ? [] : missing.error.map(({ file }) => file)).toEqual(['coaching/levels.json.gz']);
});
