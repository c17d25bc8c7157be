import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fillSignUp } from './support/account.ts';
import { callApi } from './support/call-api.ts';
import { type InputMethod, openInputMethod } from './support/compose.ts';
import { readText } from './support/guest.ts';
import { PASSWORD } from './support/make-account.ts';
import { NARROW, SCREENS } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import type { Visitor } from './support/open-visitor.ts';
import { takePicture } from './support/take-picture.ts';
import { findUnmarkedChinese } from './support/unmarked-chinese.ts';
import { watchPages } from './support/watch-pages.ts';

const stage = openStage();
const TITLE = '打字测试 · 面面俱到';

const field = (page: Page) => page.getByRole('textbox', { name: '在这里打字' });
const target = (page: Page) => page.getByRole('region', { name: '要打的文字' });
const marked = (page: Page, mark: string) => target(page).locator(`[data-mark="${mark}"]`);
const result = (page: Page) => page.getByRole('heading', { name: '打完了' });
const saved = (page: Page) => page.getByRole('status').filter({ hasText: '已保存' }).first().waitFor();
const figure = async (page: Page, name: string): Promise<string> =>
  readText(
    page
      .locator('dl > div')
      .filter({ has: page.getByText(name, { exact: true }) })
      .getByRole('definition'),
  );

/** Two characters a composition, as words come. */
async function typeAll(method: InputMethod, words: string): Promise<void> {
  const characters = Array.from(words);
  for (let at = 0; at < characters.length; at += 2) await method.commit(characters.slice(at, at + 2).join(''), 'ci');
}

const readRuns = async (visitor: Visitor) => {
  const { exercises } = await callApi(visitor, 'listExercises', { params: { after: '0' } });
  return exercises.map(({ exercise }) => exercise).filter((exercise) => exercise.kind === 'typing-run');
};

describe.each(SCREENS)('typing on a $name screen', (screen) => {
  it('judges committed characters only, shows where it went wrong, and is still there after signing up', async () => {
    const visitor = await stage.visit(screen);
    const { page } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    await page.goto('/typing');
    await page.getByText('打完一篇，这里就有速度的变化。').waitFor();
    await look('typing-01-texts', TITLE);

    await page.getByRole('link', { name: '开始一篇' }).click();
    await field(page).waitFor();
    await look('typing-02-start', '发货时间说明 · 面面俱到');
    const method = await openInputMethod(page);
    const words = await readText(target(page));
    await field(page).click();
    await typeAll(method, words.slice(0, 20));
    await method.spell('cuo');
    expect(await marked(page, 'right').allTextContents()).toEqual([words.slice(0, 20)]);
    expect(await marked(page, 'wrong').count()).toBe(0);
    await method.commit('错', 'cuo');
    await marked(page, 'wrong').getByText(words.slice(20, 21), { exact: true }).waitFor();
    await field(page).press('Backspace');
    expect(await marked(page, 'wrong').count()).toBe(0);
    await method.commit('误', 'wu');
    await method.suggest(words.slice(21, 23));
    await field(page).evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '整段贴进来');
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await page.getByText('粘贴和拖入的文字没有放进去').waitFor();
    await look('typing-03-marked', '发货时间说明 · 面面俱到');
    await page.getByRole('button', { name: '结束' }).click();

    await result(page).waitFor();
    await page.getByText(`还有 ${Array.from(words).length - 23} 字没有打到，不算错。`).waitFor();
    await page.getByText('没有经过统计核实，别当作排名。').waitFor();
    await page.getByRole('listitem').filter({ hasText: '打成' }).waitFor();
    expect(await figure(page, '打对')).toBe('22 字');
    expect(await figure(page, '打错')).toBe('1 字');
    expect(await figure(page, '退掉重打')).toBe('1 字');
    expect(await figure(page, '怎么上屏')).toBe('输入法 22 字，直接键入 2 字');
    await saved(page);
    await look('typing-04-result', '发货时间说明 · 面面俱到');

    // A reply without a mistake ends by itself.
    await page.goto('/typing/reply-greeting');
    await field(page).click();
    await typeAll(method, await readText(target(page)));
    await result(page).waitFor();
    await page.getByText('一个字都没错。').waitFor();
    await saved(page);

    await page.goto('/sign-up');
    await fillSignUp(page, { email: `typist-${screen.name}@example.com`, password: `${PASSWORD}，一`, name: '赵晴' });
    await page.getByRole('heading', { name: '恢复码' }).first().waitFor();
    const runs = await readRuns(visitor);
    expect(runs.map(({ mode, right, typed }) => [mode, right, typed])).toMatchObject([
      ['copy', 22, 23],
      ['reply', 53, 53],
    ]);
    await page.goto('/typing');
    await page.getByRole('radio', { name: '打回复' }).check({ force: true });
    await page.getByRole('heading', { name: '你的记录' }).waitFor();
    await page.getByText('逐次看').click();
    await page.getByRole('cell', { name: '100%' }).waitFor();
    await look('typing-05-history', TITLE);

    await page.getByRole('banner').getByRole('button', { name: 'EN' }).click();
    await page.getByRole('heading', { name: 'Typing' }).waitFor();
    expect(await findUnmarkedChinese(page)).toEqual([]);
    expect(visitor.complaints).toEqual([]);
    expectClean();
  });

  it('lets one hear a customer and says which of the needed points the reply holds', async () => {
    const visitor = await stage.visit(screen);
    const { page } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    // Headless Chromium has no voices: a device that has one, and what it was given to say.
    await page.addInitScript(() => {
      const voice = { lang: 'zh-CN', name: 'test', default: true, localService: true, voiceURI: 'test' };
      Object.defineProperty(window.speechSynthesis, 'getVoices', { value: () => [voice] });
      Object.defineProperty(window.speechSynthesis, 'speak', {
        value: ({ text }: { text: string }) => document.documentElement.setAttribute('data-spoken', text),
      });
      Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => undefined });
    });
    await page.goto('/typing/question-broken');
    const customer = page.getByText('打开一看全碎了，玻璃渣子还扎到我手了！');
    await customer.waitFor();
    await page.getByRole('button', { name: '只听不看' }).click();
    await page.getByText('文字收起来了，先听。').waitFor();
    expect(await page.locator('html').getAttribute('data-spoken')).toMatch(/^打开一看全碎了/);
    await look('typing-06-listening', '收到碎的 · 面面俱到');
    await page.getByRole('button', { name: '看文字' }).click();
    await customer.waitFor();
    const method = await openInputMethod(page);
    await field(page).click();
    await typeAll(method, '真对不起，您的手要紧吗？我马上给您补发一个。');
    await field(page).press('Enter');
    await page.getByText('该说的 4 点说到 3 点').waitFor();
    const points = page.getByRole('listitem');
    expect(await points.filter({ hasText: '没有认出来' }).allTextContents()).toMatchObject([/请他留证据/]);
    await saved(page);
    await look('typing-07-points', '收到碎的 · 面面俱到');
    expect(await readRuns(visitor)).toMatchObject([{ mode: 'question', accuracyPercent: 75 }]);
    expectClean();
  });
});

it('keeps the line one is at and the field in sight above the keyboard of a phone', async () => {
  const visitor = await stage.visit(NARROW);
  const { page } = visitor;
  await page.goto('/typing/copy-shipping');
  const method = await openInputMethod(page);
  const words = await readText(target(page));
  await field(page).tap();
  await page.setViewportSize({ width: 360, height: 400 });
  for (const [from, to] of [
    [0, 50],
    [50, 110],
  ] as const) {
    await typeAll(method, words.slice(from, to));
    for (const part of [marked(page, 'next'), field(page)]) {
      const box = await part.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(400);
    }
    const room = await target(page).boundingBox();
    const line = await marked(page, 'next').boundingBox();
    expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual((room?.y ?? 0) + (room?.height ?? 0));
  }
  await takePicture(visitor, 'typing-08-keyboard');
});

it('ends after three minutes without the composition that is open', async () => {
  const visitor = await stage.visit();
  const { page } = visitor;
  await page.clock.install();
  await page.goto('/typing/copy-shipping');
  const method = await openInputMethod(page);
  const words = await readText(target(page));
  await typeAll(method, words.slice(0, 12));
  await page.clock.runFor(120_000);
  await method.spell('wan');
  await page.clock.runFor(65_000);
  await page.getByRole('heading', { name: '三分钟到了' }).waitFor();
  expect(await figure(page, '打对')).toBe('12 字');
  await page.getByText('不到 20 字，不放上标尺比较。').waitFor();
});

it('goes on without a network once it was loaded, and is sent once', async () => {
  const visitor = await stage.visit(NARROW, 'light', 'allow');
  const { page } = visitor;
  await page.goto('/typing');
  await page.getByRole('link', { name: '开始一篇' }).waitFor();
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await stage.server().kill();
  await page.goto('/typing/reply-thanks');
  const method = await openInputMethod(page);
  await field(page).tap();
  await typeAll(method, (await readText(target(page))).slice(0, 20));
  await page.getByRole('button', { name: '结束' }).click();
  await page.getByRole('status').filter({ hasText: '连不上服务器，1 条已记在这台设备上' }).waitFor();
  await stage.server().restart();
  await saved(page);
  expect(await readRuns(visitor)).toMatchObject([{ textId: 'reply-thanks', typed: 20 }]);
});
