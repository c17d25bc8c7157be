import { fileURLToPath } from 'node:url';
import { appraiseDialogue } from '@mianmian/core/language/dialogue/appraise-dialogue';
import type { DialogueTurn } from '@mianmian/core/language/dialogue/dialogue';
import { describe, expect, test } from 'vitest';
import { loadActReader } from './load-act-reader.ts';

const loaded = loadActReader(fileURLToPath(new URL('../../../content', import.meta.url)));
if (!loaded.ok) throw new Error(loaded.error.map(({ message }) => message).join());
const readActs = loaded.value;

/** `顾：…` is the customer's, `客：…` the agent's. */
const dialogue = (...lines: readonly string[]): readonly DialogueTurn[] =>
  lines.map((line) => ({ role: line.startsWith('顾') ? 'customer' : 'agent', text: line.slice(2) }));
const appraise = (...lines: readonly string[]) => appraiseDialogue(dialogue(...lines), readActs);

/** Twenty finished conversations by how content the customer must be: each group above all of the next. */
const CONTENT: readonly (readonly string[])[] = [
  ['顾：退款什么时候到', '客：已经给您退款成功，今晚8点前到账', '顾：收到了，谢谢', '客：不客气，祝您生活愉快'],
  ['顾：宽带连不上了', '客：您先把光猫断电十秒再开，再重启路由器', '顾：可以了，多谢'],
  ['顾：怎么开发票', '客：在订单详情里点申请开票，填抬头和税号就行', '顾：明白了，谢谢'],
  ['顾：少发了一个杯子', '客：抱歉，给您补发一个，明天中午前发出，单号发您', '顾：好的，谢谢，你们效率真高'],
  ['顾：流量用完了怎么查', '客：发送短信到客服号码，选1就能看到剩余流量', '顾：查到了，挺好用，谢谢'],
];
const MIDDLING: readonly (readonly string[])[] = [
  ['顾：我的包裹到哪了', '客：您好，您的包裹在武汉中转站，预计明天到', '顾：好吧'],
  ['顾：能退吗', '客：拆封了不能无理由退，有质量问题可以退', '顾：知道了'],
  ['顾：发什么快递', '客：默认发中通'],
  ['顾：衣服能换大一码吗', '客：大码下周才到货', '顾：嗯'],
  ['顾：什么时候有货', '客：下周补货', '顾：哦'],
];
const POOR: readonly (readonly string[])[] = [
  ['顾：还没收到货', '客：请您耐心等待', '顾：都等了五天了，怎么还没到'],
  ['顾：网速太慢了', '客：我们会尽快反馈', '顾：还是不行，到底什么时候能修好'],
  ['顾：丢件了', '客：您联系快递公司吧', '顾：你们就会推卸责任'],
  ['顾：多扣了我20块', '客：您好，请您稍等', '客：请您稍等', '顾：没人管吗？'],
  ['顾：退款呢', '客：尽快给您处理', '顾：退款呢', '客：尽快给您处理', '顾：退款到底退不退'],
];
const BAD: readonly (readonly string[])[] = [
  ['顾：你们发错货了', '客：是您自己选错了吧', '顾：什么态度，我要投诉', '客：投诉也没用，随便你'],
  ['顾：东西是坏的', '客：自己弄坏的怪谁', '顾：垃圾店，骗子', '客：嫌贵别买'],
  ['顾：充值没到账，骗子', '客：不归我们管，你找平台去', '顾：踢皮球，太差劲了，再也不来了'],
  ['顾：三天了没人理我', '客：亲，请耐心等待', '顾：还是没人联系我', '客：亲，请耐心等待', '顾：滚，垃圾，投诉到底'],
  ['顾：有人吗？', '顾：人呢？？', '顾：什么破服务，投诉'],
];

const satisfactions = (group: readonly (readonly string[])[]) => group.map((lines) => appraise(...lines).satisfaction);
const solutions = (group: readonly (readonly string[])[]) => group.map((lines) => appraise(...lines).solved);

describe('appraising a finished conversation', () => {
  test.each([
    ['content above middling', CONTENT, MIDDLING],
    ['middling above poor', MIDDLING, POOR],
    ['poor above bad', POOR, BAD],
  ])('%s, each above every one', (_, better, worse) => {
    expect(Math.min(...satisfactions(better))).toBeGreaterThan(Math.max(...satisfactions(worse)));
  });

  test('what was settled counts as solved, what was not does not', () => {
    expect(Math.min(...solutions(CONTENT))).toBeGreaterThan(0.6);
    expect(Math.max(...solutions([...POOR, ...BAD]))).toBeLessThan(0.4);
  });

  test('a how-to, a done-statement or a time does more than courtesy, and courtesy more than deflection', () => {
    const after = (agent: string) => appraise('顾：订单还没发货', `客：${agent}`).satisfaction;
    const helps = ['您在订单里点催发货，再填一下原因', '已经帮您催了仓库', '今晚八点前给您发出'].map(after);
    const courtesy = after('非常理解您的心情，给您带来不便深表歉意');
    const empty = ['请您耐心等待', '我们会尽快处理的', '您自己联系快递公司吧'].map(after);
    expect(Math.min(...helps)).toBeGreaterThan(courtesy);
    expect(courtesy).toBeGreaterThan(Math.max(...empty));
  });

  test('a template said again costs, and so does a question that must be asked again', () => {
    const once = appraise('顾：我的退款怎么还没到账', '客：您好，请您耐心等待一下').satisfaction;
    const template = appraise(
      '顾：我的退款怎么还没到账',
      '客：您好，请您耐心等待一下',
      '客：您好，请您耐心等待一下',
    ).satisfaction;
    expect(template).toBeLessThan(once);
  });

  test('thanks that were taken back do not count, nor does a thing not settled', () => {
    const settled = appraise('顾：网断了', '客：重启一下试试', '顾：解决了').satisfaction;
    const open = appraise('顾：网断了', '客：重启一下试试', '顾：没解决').satisfaction;
    expect(settled).toBeGreaterThan(open + 0.5);
  });

  test('stays within its bounds and gives one entry a turn', () => {
    const harsh = appraise(...BAD.flat(), ...BAD.flat());
    expect(harsh.satisfaction).toBeGreaterThanOrEqual(-2);
    expect(harsh.turns).toHaveLength(2 * BAD.flat().length);
    const kind = appraise(...CONTENT.flat());
    expect(kind.satisfaction).toBeLessThanOrEqual(2);
    expect(kind.solved).toBeLessThanOrEqual(1);
    expect(appraise()).toMatchObject({ turns: [] });
  });

  test('customers have no acts; agents have theirs in the light of all that was asked before', () => {
    const { turns } = appraise('顾：你好', '顾：怎么退货', '客：在订单里点申请售后');
    expect(turns[0]?.acts).toEqual([]);
    expect(turns[1]?.acts).toEqual([]);
    expect(turns[2]?.acts).toContain('instruct');
  });
});
