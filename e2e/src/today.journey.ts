import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fillSignUp } from './support/account.ts';
import { callApi } from './support/call-api.ts';
import { PASSWORD } from './support/make-account.ts';
import { SCREENS } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import { findUnmarkedChinese } from './support/unmarked-chinese.ts';
import { watchPages } from './support/watch-pages.ts';

const stage = openStage();
const TITLE = '今天 · 面面俱到';
const COMPANY = '云舟家居旗舰店';
const DAY_MS = 86_400_000;

const three = (page: Page) => page.getByRole('region', { name: '今天的三件事' });
const part = (page: Page, name: string) => page.getByRole('navigation', { name: '全部' }).getByRole('link', { name });
const saved = (page: Page) => page.getByRole('status').filter({ hasText: '已保存' }).waitFor();

/** Three days from now at two in the afternoon of the page's own time zone. */
const inThreeDays = (page: Page): Promise<number> =>
  page.evaluate((ms) => new Date(Date.now() + 3 * ms).setHours(14, 0, 0, 0), DAY_MS);

describe.each(SCREENS)('the home page on a $name screen', (screen) => {
  it('shows a newcomer where to begin, then each day three things that can be ticked off', async () => {
    const visitor = await stage.visit(screen);
    const { page } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    await page.goto('/');
    await page.getByRole('link', { name: '约了面试？从备考开始' }).click();
    await page.getByRole('heading', { name: '从这三步开始' }).waitFor();
    expect(await three(page).count()).toBe(0);
    await look('today-1-first', TITLE);

    const content = {
      kind: 'application',
      company: COMPANY,
      shop: '',
      position: '在线客服',
      status: 'invited',
      jobText: '',
      interviewAt: await inThreeDays(page),
      form: 'on-site',
      place: '',
      travelMinutes: 40,
      memo: '',
    };
    const noteId = `application-${screen.name}`;
    const body = { eventId: `made-${screen.name}`, baseRevision: 0, content };
    await callApi(visitor, 'saveNote', { params: { noteId }, body });
    await page.reload();
    const interview = page.getByRole('region', { name: '下一场面试' });
    await interview.getByText('3 天后面试').waitFor();
    await interview.getByText(/14:00.*现场/).waitFor();
    expect(await interview.getByRole('link', { name: COMPANY }).getAttribute('href')).toBe(`/applications/${noteId}`);
    expect(await three(page).getByRole('checkbox').count()).toBe(3);
    await part(page, '题卡 今天 5 张').waitFor();
    await part(page, '求职档案 进行中 1 份').waitFor();
    await look('today-2-planned', TITLE);

    // One ticked off by hand stays so, and is one on the server.
    await three(page).getByText('做完 0 / 3').waitFor();
    const other = await visitor.context.newPage();
    await other.goto('/today');
    await three(other).getByText('做完 0 / 3').waitFor();
    await three(page).getByRole('checkbox').first().check();
    await three(page).getByText('做完 1 / 3').waitFor();
    await saved(page);
    // Another tab sees it at once.
    await three(other).getByText('做完 1 / 3').waitFor();
    await other.close();
    await page.reload();
    await three(page).getByText('做完 1 / 3').waitFor();
    const { exercises } = await callApi(visitor, 'listExercises', { params: { after: '0' } });
    expect(exercises.map(({ exercise }) => exercise)).toMatchObject([{ kind: 'tick', isDone: true }]);
    for (const box of await three(page).getByRole('checkbox').all()) await box.check();
    await three(page).getByText('今天的都做完了，歇一歇也好。').waitFor();
    await look('today-3-done', TITLE);

    // All of it as a guest; signed up it is still there.
    await page.goto('/sign-up');
    await fillSignUp(page, {
      email: `today-${screen.name}@example.com`,
      password: `${PASSWORD}，备考`,
      name: '林晓雨',
    });
    await page.getByRole('heading', { name: '恢复码' }).first().waitFor();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto('/today');
    await page.getByRole('heading', { level: 1, name: /^(早上|中午|下午|晚上)好，林晓雨$/ }).waitFor();
    await interview.getByText('3 天后面试').waitFor();
    await three(page).getByText('今天的都做完了，歇一歇也好。').waitFor();

    await page.getByRole('banner').getByRole('button', { name: 'EN' }).click();
    await page.getByRole('heading', { name: 'Three things for today' }).waitFor();
    expect(await findUnmarkedChinese(page)).toEqual([]);
    await look('today-4-english', 'Today · Mianmian');
    expectClean();
    expect(visitor.complaints).toEqual([]);
  });
});
