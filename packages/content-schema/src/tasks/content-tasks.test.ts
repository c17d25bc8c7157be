import path from 'node:path';
import { checkContentFacts } from '@mianmian/core/tasks/guides/check-content-facts';
import { dropBriefReviews } from '@mianmian/core/tasks/guides/drop-brief-reviews';
import { gradeContentTask } from '@mianmian/core/tasks/guides/grade-content-task';
import type { GuideBrief } from '@mianmian/core/tasks/guides/guide-brief';
import { describe, expect, test } from 'vitest';
import { loadContentTasks } from './load-content-tasks.ts';
import { loadTaskScorer } from './load-task-scorer.ts';

const directory = path.join(import.meta.dirname, '../../../../content');
const loaded = loadContentTasks(directory);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.error, null, 1));
const tasks = loaded.value;

const BRIEF: GuideBrief = {
  id: 'x',
  title: '退货',
  situation: '',
  reader: '',
  channel: '',
  limits: { min: 10, max: 60, paragraph: 30 },
  facts: [
    { id: 'window', text: '签收次日起七天内可退', words: ['签收', '可退'], isRequired: true },
    { id: 'money', text: '三个工作日内到账', words: ['到账'], isRequired: true },
    { id: 'mail', text: '发票三天内发到邮箱', words: ['发票', '邮箱'], isRequired: false },
    { id: 'ask', text: '在聊天里找客服', words: ['客服'], isRequired: true },
  ],
  forbidden: ['秒退'],
};
const check = (text: string) => checkContentFacts(BRIEF, text);
const verdicts = (text: string) => check(text).figures.map(({ span, verdict }) => [span.text, verdict]);

describe('the facts of a guide', () => {
  test('take a figure in any writing, and mark one that the rules do not have', () => {
    expect(verdicts('签收次日起7天可退，3 个工作日到账')).toEqual([
      ['7天', 'right'],
      ['3 个工作日', 'right'],
    ]);
    expect(verdicts('十五天可退，两个工作日到账，提前 30 分钟')).toEqual([
      ['十五天', 'wrong'],
      ['两个工作日', 'wrong'],
      ['30 分钟', 'unknown'],
    ]);
    expect(check('十五天可退').figures[0]?.rule).toBe('签收次日起七天内可退');
    // A range is one place in the text, wrong with either end.
    expect(verdicts('七到九天可退')).toEqual([['七到九天', 'wrong']]);
    expect(verdicts('三到七天')).toEqual([['三到七天', 'right']]);
  });

  test('mark a figure that belongs to another rule than the one spoken of', () => {
    expect(verdicts('签收三天内可退，发票七天内发邮箱')).toEqual([
      ['三天', 'wrong'],
      ['七天', 'wrong'],
    ]);
    expect(verdicts('发票三天内发邮箱')).toEqual([['三天', 'right']]);
  });

  test('do not take dates, steps and one of a thing for rules', () => {
    expect(verdicts('2026年3月8日，第1步，拍一张照片，来一次')).toEqual([]);
  });

  test('tell what is left out and what is too short, too long or too thick', () => {
    expect(check('找客服').missing.map(({ id }) => id)).toEqual(['window', 'money']);
    expect(check('找客服').length).toBe('short');
    const thick = check(`${'慢'.repeat(40)}\n${'好'.repeat(25)}`);
    expect(thick).toMatchObject({ length: 'long', characters: 65 });
    expect(thick.longParagraphs).toEqual([{ start: 0, end: 40, text: '慢'.repeat(40) }]);
  });

  test('mark absolute words but not order and bounds', () => {
    const marked = (text: string) => check(text).forbidden.map((span) => span.text);
    expect(marked('最好的面霜，全网第一，绝对有效，百分百正品，秒退')).toEqual([
      '最',
      '第一',
      '绝对',
      '百分百',
      '秒退',
    ]);
    expect(marked('最晚明天，最近一次，第一步，第一次，最多两件，最好先量')).toEqual([]);
    const text = '这是顶级的';
    for (const { start, end, text: word } of check(text).forbidden) expect(text.slice(start, end)).toBe(word);
  });
});

describe('the grade of a content task', () => {
  test('takes from the rubric what the facts speak against, with the place', () => {
    const text = '签收次日起七天内可退\n三个工作日到账\n有事找客服';
    expect(gradeContentTask(BRIEF, text, { total: 8, max: 10 })).toMatchObject({ points: 8, max: 10, deductions: [] });
    const wrong = gradeContentTask(BRIEF, text.replace('七天', '九天'), { total: 8, max: 10 });
    // A wrong figure of a required fact leaves it out as well: the dearer of the two counts, once.
    expect(wrong.deductions).toEqual([
      expect.objectContaining({ points: 2.75, span: { start: 5, end: 7, text: '九天' } }),
    ]);
    expect(wrong.points).toBe(5.25);
    const poor = gradeContentTask(BRIEF, text.replace('七天', '九天'), { total: 3, max: 10 });
    expect(poor.deductions.map(({ points }) => points)).toEqual([1.5]);
    expect(gradeContentTask(BRIEF, '最好的', { total: 1, max: 10 }).points).toBe(0);
    // The same word again is the same fault.
    const loud = gradeContentTask(BRIEF, `${text}\n${'最'.repeat(3_000)}`, { total: 8, max: 10 });
    expect(loud.deductions.map(({ because }) => because)).toEqual([
      '「最」（共 3000 处）不能用在给顾客看的文字里',
      expect.stringContaining('个字'),
      '这一段太长，手机上一眼看不完',
    ]);
    const twice = gradeContentTask(BRIEF, text.replace('七天', '九天').replace('\n', '，签收九天\n'), {
      total: 8,
      max: 10,
    });
    expect(twice.deductions.map(({ because }) => because)).toEqual([
      '「九天」（共 2 处）与规则不符，规则是：签收次日起七天内可退',
    ]);
    expect(
      gradeContentTask(BRIEF, '签收九天内可退\n有事找客服', { total: 8, max: 10 }).deductions.map(
        ({ because }) => because,
      ),
    ).toEqual(['「九天」与规则不符，规则是：签收次日起七天内可退', '没有写到：三个工作日内到账']);
    const tooLong = (more: number) =>
      gradeContentTask(BRIEF, `${text}\n${'好'.repeat(19)}\n${'好'.repeat(19 + more)}`, { total: 8, max: 10 });
    expect([tooLong(0).points, tooLong(1).points, tooLong(7).points]).toEqual([8, 7.5, 7]);
  });
});

describe('the content tasks', () => {
  const scorer = loadTaskScorer(directory);
  if (scorer === null) throw new Error('weights');

  test('do not ask for a look at what the brief itself asks for, but at what it does not', () => {
    const task = tasks.find(({ brief }) => brief.id === 'content-install-booking');
    if (task === undefined) throw new Error('no task');
    const reasons = (text: string) =>
      dropBriefReviews(task.brief, scorer.score(task.question, text).review).flatMap(({ reason }) =>
        reason === 'low-confidence' ? [] : [reason],
      );
    const text = '签收后请扫箱子上的二维码预约，填好地址和方便的时间，至少提前 1 天。师傅上门前 30 分钟会打电话。';
    expect(scorer.score(task.question, text).review).toContainEqual(
      expect.objectContaining({ reason: 'off-platform' }),
    );
    expect(reasons(text)).toEqual([]);
    expect(reasons(`${text}有事请扫我微信的二维码。`)).toEqual(['off-platform']);
  });

  test('are six or more', () => expect(tasks.length).toBeGreaterThanOrEqual(6));

  test('a guide in quite other words earns most of the points, its bare figures in one line under half', () => {
    const task = tasks.find(({ brief }) => brief.id === 'content-refund-steps');
    if (task === undefined) throw new Error('no task');
    const pointsOf = (text: string) => gradeContentTask(task.brief, text, scorer.score(task.question, text)).points;
    const fresh = [
      '东西不想要了？照着做：首先进入个人中心的售后页面，挑出那件商品，提交退货申请。',
      '签收次日开始数，七天里都行，前提是没有损坏。接着把包裹交给快递员，运单号码要回来登记，不登记我们收到也对不上人。',
      '最后仓库检查无误，款项三个工作日内原路返还。操作不来的，在本窗口留言，有专人指导。',
    ];
    expect(pointsOf(fresh.join('\n'))).toBeGreaterThanOrEqual(7);
    expect(pointsOf('退货请到售后页面申请，七天内都可以，记得填单号，三个工作日到账。')).toBeLessThan(5);
  });

  test('a guide that says the rules in its own words leaves none of them out', () => {
    const task = tasks.find(({ brief }) => brief.id === 'content-allergy-caution');
    if (task === undefined) throw new Error('no task');
    const fresh =
      '第一次用请先做个小测试：\n洗干净后，在耳后涂一点点，等 24 小时。不红不痒，再往脸上用。\n每个人的皮肤都不一样。\n用了发红、刺痛：别再抹，清水洗掉。第二天还没退，赶紧就医；要是眼睛肿、胸闷，别等我们回复。\n之后拍张照，和瓶底批号一起发给客服，我们办退货，运费店里出。';
    expect(gradeContentTask(task.brief, fresh, scorer.score(task.question, fresh))).toMatchObject({
      points: 10,
      deductions: [],
    });
  });

  test.each(tasks.map((task) => [task.brief.id, task] as const))(
    "%s: every model answer is graded far above every bad one, another task's, a list of its words and its rules handed back",
    (_, { brief, question, good, bad }) => {
      const shareOf = (text: string) => {
        const { points, max } = gradeContentTask(brief, text, scorer.score(question, text));
        return points / max;
      };
      const others = tasks.filter((other) => other.brief.id !== brief.id).flatMap((other) => other.good);
      const words = brief.facts.flatMap((fact) => fact.words).join('、');
      const rules = brief.facts.map(({ text }) => text);
      const copies = [
        rules.join('\n'),
        `亲爱的顾客，请看下面的规则：\n${rules.join('；\n')}。\n还有问题请联系客服。`,
        rules.toReversed().join('，那么'),
      ];
      const goods = good.map(shareOf);
      const lows = [...bad.map(({ answer }) => answer), ...others, words, ...copies].map(shareOf);
      expect(Math.min(...goods), String([goods, lows])).toBeGreaterThanOrEqual(0.8);
      expect(Math.max(...lows), String([goods, lows])).toBeLessThanOrEqual(0.3);
    },
  );
});
