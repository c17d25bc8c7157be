import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fillSignUp } from './support/account.ts';
import { callApi } from './support/call-api.ts';
import { NARROW, SCREENS, WIDE } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import type { Visitor } from './support/open-visitor.ts';
import { findUnmarkedChinese } from './support/unmarked-chinese.ts';
import { watchPages } from './support/watch-pages.ts';

const stage = openStage();
const PASSWORD = '蓝色窗帘 三只猫 周二';
const NAME = '碎灯罩那次';
const TOLD = `面试官好，我讲一件在灯具店做客服时候的事。那是2024年双十一，有位大姐买了三盏吊灯，收到以后发现两盏的玻璃罩全碎了，她当天要搬家，在电话里直接骂我们是骗子，说要去平台投诉。店长让我当天必须给她一个说法，而且仓库那边灯罩已经缺货。我先没有解释，听她讲完，跟她说「搬家当天碰上这个，换我也急」，然后我查了三个仓库的库存，发现隔壁城市的门店还有两个同款。我打电话请门店留货，自己联系了同城快递加急，又拍了安装的小视频发给她。最后当天晚上八点灯罩就送到了，她把差评改成了五星，后来还介绍了两个邻居来买。我还把这类破损写成了处理清单，组里当月的破损投诉从每周十几单降到了三单。`;
const PARTS = ['情境', '任务', '行动', '结果'];

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const status = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).first().waitFor();
const piece = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words });

const readRehearsals = async (visitor: Visitor) => {
  const { exercises } = await callApi(visitor, 'listExercises', { params: { after: '0' } });
  return exercises.flatMap(({ exercise }) => (exercise.kind === 'rehearsal' ? [exercise] : []));
};

describe.each(SCREENS)('a story on a $name screen', (screen) => {
  it('is told as to a friend, split, checked, seen in the matrix, rehearsed by the clock, and kept at sign-up', async () => {
    const visitor = await stage.visit(screen);
    const { page } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    await page.goto('/stories');
    await page.getByText('还没有故事').waitFor();
    await look('stories-1-empty', '故事库 · 面面俱到');
    await page.getByRole('link', { name: '讲这一个：处理投诉' }).click();
    await field(page, '像跟朋友说那样讲').fill(TOLD);
    await press(page, '拆成四段');

    const moved = '我还把这类破损写成了处理清单';
    await piece(page, moved).getByRole('button').click();
    await look('stories-2-split', '讲一个故事 · 面面俱到');
    await page.getByRole('group', { name: '这一句属于' }).getByRole('button', { name: '行动' }).click();
    await press(page, '就用这四段');
    await status(page, '六项检查里');
    const words = await Promise.all(PARTS.map((part) => field(page, part).inputValue()));
    expect(words[0]).toMatch(/^那是2024年双十一/);
    expect(words[1]).toContain('店长让我当天必须给她一个说法');
    expect(words[2]).toMatch(/^我先没有解释/);
    expect(words[2]).toContain(`\n${moved}`);
    expect(words[3]).toMatch(/^最后当天晚上八点/);
    expect(words.join('')).not.toContain('面试官好');

    await field(page, '结果').fill('后来好了很多。');
    await page.getByText('有数字 · 可以改').waitFor();
    await field(page, '行动').fill('我们大家一起商量，一起加班，把这件事处理了。');
    await page.getByText('是我做的 · 可以改').waitFor();
    await look('stories-3-to-mend', '那是2024年双十一 · 面面俱到');
    await field(page, '行动').fill(words[2] ?? '');
    await field(page, '结果').fill(words[3] ?? '');
    await page.getByText('是我做的 · 好').waitFor();
    await page.getByText('有数字 · 好').waitFor();
    await field(page, '给它起个短名').fill(NAME);
    await press(page, '采用建议');
    await page.getByRole('checkbox', { name: '效率' }).check();
    await page.getByText('最初讲的原文').click();
    await page.getByText('面试官好，我讲一件').waitFor();
    await status(page, '已保存');

    await page.getByRole('link', { name: '故事库' }).click();
    await page.getByText('四类里有了 1 类').waitFor();
    if (screen === WIDE) {
      const row = page.getByRole('row', { name: /^效率/ });
      await row.getByRole('img', { name: '有' }).waitFor();
      expect(await page.getByRole('row', { name: /^协作/ }).getByRole('img').count()).toBe(0);
    } else {
      await page
        .getByRole('region', { name: '故事与能力' })
        .getByRole('listitem')
        .filter({ has: page.getByRole('heading', { name: '效率' }) })
        .getByRole('link', { name: NAME })
        .waitFor();
    }
    await look('stories-4-bank', '故事库 · 面面俱到');

    await page.getByRole('link', { name: `看着钟讲：${NAME}` }).click();
    await page.getByRole('button', { name: '开始讲' }).waitFor();
    await page.clock.install({ time: await page.evaluate(() => Date.now()) });
    // Well ahead: the page's time goes on while it is told where to stop, and it can't go back.
    const holdClock = async () => page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000);
    await holdClock();
    const proceed = (name: string | RegExp) =>
      screen === WIDE ? page.keyboard.press('Space') : page.getByRole('button', { name }).tap();
    await proceed('开始讲');
    await page.clock.runFor(20_000);
    await page.getByRole('timer').getByText('00:20').waitFor();
    await proceed('下一段：任务');
    await page.clock.runFor(10_000);
    await press(page, '暂停');
    await page.clock.runFor(300_000);
    await page.clock.resume();
    await look('stories-5-rehearsal', `讲「${NAME}」 · 面面俱到`);
    await holdClock();
    await press(page, '继续');
    await proceed('下一段：行动');
    await page.clock.runFor(75_000);
    await page.getByText('还有 15 秒').waitFor();
    await proceed('下一段：结果');
    await page.clock.runFor(30_000);
    await page.getByText('超出 15 秒').waitFor();
    await proceed('讲完了');
    await page.getByRole('heading', { name: '讲了 2 分 15 秒' }).waitFor();
    await page.getByText('比 2 分钟的目标多 15 秒。').waitFor();
    await page.getByRole('row', { name: /2 分 15 秒 2 分钟 \+15 秒/ }).waitFor();
    await page.clock.resume();
    await status(page, '已保存');
    await look('stories-6-rehearsed', `讲「${NAME}」 · 面面俱到`);
    expect(await readRehearsals(visitor)).toMatchObject([{ durationMs: 135_000, targetMs: 120_000 }]);

    await page.goto('/sign-up');
    await fillSignUp(page, { email: `stories-${screen.name}@example.com`, password: PASSWORD, name: '林晓雨' });
    await page.getByRole('heading', { name: '账号建好了' }).waitFor();
    expect(await readRehearsals(visitor)).toHaveLength(1);
    await page.goto('/stories');
    await page.getByText('讲过 1 次，最近一次 2 分 15 秒').waitFor();
    await page.getByText('六项检查都好').waitFor();
    await page.getByRole('list').getByRole('link', { name: NAME, exact: true }).first().click();
    await press(page, '删除这个故事');
    await page.getByRole('dialog').getByRole('button', { name: '删除这个故事' }).click();
    await page.getByText('还没有故事').waitFor();
    expect((await callApi(visitor, 'listNotes')).notes).toEqual([]);
    expect(visitor.complaints).toEqual([]);
    expectClean();
  });
});

it('a story is written and rehearsed without a connection, and is on the server once it is back', async () => {
  const visitor = await stage.visit(NARROW, 'dark');
  const { page, context } = visitor;
  const { look, expectClean } = await watchPages(visitor);
  const content = {
    kind: 'story',
    title: '清退款积压',
    raw: '',
    situation: '2025年618前，我们售后组每天积压两百多条退款消息。',
    task: '主管要求一周内清到五十条以内。',
    action: '我先统计了退款原因，再写了三条快捷短语。',
    result: '五天后积压降到四十条。',
    competencies: ['data'],
    themes: ['hard-problem'],
  };
  const storyId = 'story-without-connection';
  await callApi(visitor, 'saveNote', {
    params: { noteId: storyId },
    body: { eventId: 'saved-before-it-went', baseRevision: 0, content },
  });
  await page.goto(`/stories/${storyId}`);
  await status(page, '六项检查里');
  await look('stories-7-dark', '清退款积压 · 面面俱到');
  await page.getByRole('link', { name: '看着钟讲' }).hover();
  await page.getByRole('link', { name: '看着钟讲' }).click();
  await page.getByRole('button', { name: '开始讲' }).waitFor();
  await page.getByRole('link', { name: '回到故事' }).click();
  await status(page, '六项检查里');

  await context.setOffline(true);
  await field(page, '结果').fill('五天后积压降到四十条，主管在会上表扬了我。');
  await status(page, '离线，已存在这台设备上');
  await status(page, '这会儿检查不了');
  await page.getByRole('link', { name: '看着钟讲' }).click();
  await page.clock.install();
  await page.getByRole('radio', { name: '1 分钟' }).check();
  await press(page, '开始讲');
  await page.clock.fastForward(58_000);
  for (const next of [/任务$/, /行动$/, /结果$/, '讲完了']) await press(page, next);
  await page.getByText('和 1 分钟的目标差不多，正好。').waitFor();
  await status(page, '离线，1 条已记在这台设备上');
  await context.setOffline(false);
  await status(page, '已保存');
  expect(await readRehearsals(visitor)).toMatchObject([{ storyId, targetMs: 60_000 }]);
  await page.goto(`/stories/${storyId}`);
  await status(page, '已保存');
  await expect
    .poll(async () => (await callApi(visitor, 'listNotes')).notes[0]?.content)
    .toMatchObject({ result: '五天后积压降到四十条，主管在会上表扬了我。' });

  await page.getByRole('button', { name: 'EN' }).click();
  await page.getByText(/of six checks are good/).waitFor();
  expect(await findUnmarkedChinese(page)).toEqual([]);
  await page.goto('/stories');
  await page
    .getByText('Told 1 times')
    .or(page.getByText(/told 1 times/))
    .first()
    .waitFor();
  await look('stories-8-english-dark', 'Stories · Mianmian');
  expect(await findUnmarkedChinese(page)).toEqual([]);
  expectClean();
});
