import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fillSignIn, fillSignUp, openAccount } from './support/account.ts';
import { callApi } from './support/call-api.ts';
import { PASSWORD } from './support/make-account.ts';
import { NARROW, SCREENS } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import type { Visitor } from './support/open-visitor.ts';
import { watchPages } from './support/watch-pages.ts';

const stage = openStage();
const WANG = { email: 'outbox@example.com', password: `${PASSWORD}，备考` };

const flip = (page: Page) => page.getByRole('button', { name: /翻面看思路/ });
const rate = async (page: Page, name: string): Promise<void> => {
  await flip(page).click();
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
};
const line = (page: Page, words: string | RegExp) => page.getByRole('status').filter({ hasText: words }).first();
const answerDrill = async (page: Page): Promise<void> => {
  await page.getByRole('group').locator('label').first().click();
  await page.getByRole('button', { name: '检查' }).click();
};

const readLog = async (visitor: Visitor) => {
  const { exercises } = await callApi(visitor, 'listExercises', { params: { after: '0' } });
  return exercises.map(({ exercise }) => exercise);
};

/** How many rows of exercises the device holds, of whomever. */
const countOnDevice = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('mianmian');
        opening.onerror = () => reject(new Error('the database did not open'));
        opening.onsuccess = () => {
          const work = opening.result.transaction(['kept', 'waiting', 'marks']);
          const counts = ['kept', 'waiting', 'marks'].map((store) => work.objectStore(store).count());
          work.oncomplete = () => {
            opening.result.close();
            resolve(counts.reduce((sum, { result }) => sum + result, 0));
          };
        };
      }),
  );

const listCached = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(opened.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

describe.each(SCREENS)('exercises without a network on a $name screen', (screen) => {
  it('go on once they were loaded, survive closing the page, and reach the server exactly once', async () => {
    const visitor = await stage.visit(screen, 'light', 'allow');
    const { page, context } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    await page.goto('/drills');
    await page.getByRole('link', { name: '开始一组，10 题混合' }).first().waitFor();
    await page.goto('/cards');
    await rate(page, '有思路');
    await line(page, '已保存').waitFor();
    await expect.poll(async () => (await readLog(visitor)).length).toBe(1);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));

    await stage.server().kill();
    await rate(page, '有思路');
    await line(page, /连不上服务器，1 条已记在这台设备上/).waitFor();
    await page.reload();
    await line(page, /连不上服务器，1 条已记在这台设备上/).waitFor();
    await rate(page, '没思路');
    await line(page, /连不上服务器，2 条已记在这台设备上/).waitFor();
    await look('offline-1-cards', '题卡 · 面面俱到');

    // Another page, never open before, in a tab of its own; the first one is closed.
    const next = await context.newPage();
    await page.close();
    await next.goto('/today');
    await next.getByRole('checkbox').first().check();
    await line(next, /连不上服务器，3 条已记在这台设备上/).waitFor();
    await look('offline-2-today', '今天 · 面面俱到', next);
    await next.goto('/drills');
    await next.getByRole('link', { name: '开始一组，10 题混合' }).first().click();
    await answerDrill(next);
    await line(next, /连不上服务器，4 条已记在这台设备上/).waitFor();

    await stage.server().restart();
    await line(next, '已保存').waitFor();
    const log = await readLog(visitor);
    expect(log.map(({ kind }) => kind).sort()).toEqual([
      'card-review',
      'card-review',
      'card-review',
      'drill-answer',
      'tick',
    ]);
    expect(new Set(log.map(({ id }) => id)).size).toBe(5);
    // The worker has files of the build and nothing of anybody.
    const cached = await listCached(next);
    expect(cached).toContain('/app.html');
    expect(cached.filter((path) => path.startsWith('/api'))).toEqual([]);
    expectClean();
  });
});

it('asks before signing out with something unsent, and then leaves nothing on the device', async () => {
  const visitor = await stage.visit(NARROW);
  const { page } = visitor;
  const { look, expectClean } = await watchPages(visitor);
  await page.goto('/sign-up');
  await fillSignUp(page, { ...WANG, name: '王敏' });
  await page.getByRole('heading', { name: '恢复码' }).first().waitFor();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.route('**/api/exercises', (route) => route.abort());
  await page.goto('/cards');
  await rate(page, '有思路');
  await line(page, /连不上服务器，1 条已记在这台设备上/).waitFor();
  await openAccount(page);
  await page.getByRole('button', { name: '退出登录' }).click();
  const dialog = page.getByRole('dialog', { name: '退出登录？' });
  await dialog.getByText(/^还有 1 条练习记录没有同步/).waitFor();
  await dialog.getByRole('button', { name: '退出，丢掉 1 条' }).waitFor();
  await look('offline-3-sign-out', '账号 · 面面俱到');
  await dialog.getByRole('button', { name: '取消' }).click();

  // A session that ends by itself: what it left waits for its owner and goes to no guest.
  await visitor.context.clearCookies();
  await page.unroute('**/api/exercises');
  await page.goto('/today');
  await page.getByRole('heading', { name: '从这三步开始' }).waitFor();
  expect(await readLog(visitor)).toEqual([]);
  await page.goto('/sign-in');
  await fillSignIn(page, WANG);
  await page.waitForURL('**/mine');
  await expect.poll(async () => (await readLog(visitor)).length, { timeout: 15_000 }).toBe(1);
  expect(await countOnDevice(page)).toBeGreaterThan(0);
  await openAccount(page);
  await page.getByRole('button', { name: '退出登录' }).click();
  await dialog.getByRole('button', { name: '退出登录' }).click();
  await page.getByRole('heading', { level: 1, name: '访客' }).waitFor();
  await expect.poll(() => countOnDevice(page)).toBe(0);
  await page.goto('/today');
  await page.getByRole('heading', { name: '从这三步开始' }).waitFor();
  expectClean();
});
