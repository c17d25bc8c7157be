import { describe, expect, it } from 'vitest';
import { answerField, readText } from './support/guest.ts';
import { SCREENS } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import { takePicture } from './support/take-picture.ts';

const stage = openStage();
const REPLY =
  '钱交了五天都没有消息，您着急我特别理解，真的不好意思，是我们漏了跟进。我现在就去后台查您这一单停在哪儿，晚上八点前回您准信。要是不想再等，我这边直接给您退款。';

describe.each(SCREENS)('the front page on a $name screen', (screen) => {
  it('lets a visitor taste one reply, scored at once and without an account', async () => {
    const visitor = await stage.visit(screen);
    const { page, context } = visitor;
    await page.goto('/');
    await takePicture(visitor, 'landing-1');
    const reply = page.getByRole('textbox', { name: '你会怎么回他？' });
    await reply.click();
    await page.keyboard.insertText(REPLY);
    await page.getByRole('button', { name: '看看得几分' }).click();
    const total = page.getByRole('heading', { name: /^得 [\d.]+ 分，满分 10 分$/ });
    await total.waitFor();
    expect(Number.parseFloat((await readText(total)).slice(2))).toBeGreaterThanOrEqual(5);
    const marked = await page
      .getByText('你写的')
      .locator('xpath=following-sibling::*[1]')
      .locator('mark')
      .allTextContents();
    expect(marked.length).toBeGreaterThan(0);
    for (const words of marked) expect(REPLY).toContain(words);
    await takePicture(visitor, 'landing-2-scored');
    // No account and no cookie came of it.
    expect(await context.cookies()).toEqual([]);

    await reply.fill('滚');
    await page.getByRole('button', { name: '再评一次' }).click();
    await page.getByRole('heading', { name: '内容不足，没有打分。多写一句你会怎么做。' }).waitFor();
    await takePicture(visitor, 'landing-3-too-little');
    expect(visitor.complaints).toEqual([]);
    expect(visitor.strays).toEqual([]);
  });

  it('takes two taps from the address to the first letter of an answer', async () => {
    const { page } = await stage.visit(screen);
    await page.goto('/');
    await page.getByRole('link', { name: '直接开始 5 题短卷' }).click();
    await answerField(page).click();
    await page.keyboard.insertText('您好');
    await expect.poll(() => answerField(page).inputValue()).toBe('您好');
  });
});

it('reads before any script and without one', async () => {
  const visitor = await stage.visit();
  const { page } = visitor;
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).getByText('看得见出处').waitFor();
  await page.getByRole('link', { name: '直接开始 5 题短卷' }).waitFor();
});
