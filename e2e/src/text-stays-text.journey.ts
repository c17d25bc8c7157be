import { expect, it } from 'vitest';
import { askApi } from './support/call-api.ts';
import { openStage } from './support/open-stage.ts';

const stage = openStage();
/** What a page that took text for markup would run, load or swallow. */
const HOSTILE = [
  '您好，非常抱歉让您久等',
  '<script>document.title="run"</script>',
  '"><img src=x onerror="document.title=1">',
  '</textarea><svg onload=alert(1)>',
  '&lt;b&gt; &amp; javascript:alert(1)',
  "'; drop table answer; --",
].join('，');

it('an answer of markup and script stands on the pages as it was written, and nothing of it runs', async () => {
  const visitor = await stage.visit();
  const { page } = visitor;
  let dialogs = 0;
  page.on('dialog', async (dialog) => {
    dialogs += 1;
    await dialog.dismiss();
  });
  const practised = { eventId: 'hostile-0001', questionId: 'q2-1', answer: HOSTILE };
  expect((await askApi(visitor, 'practise', { body: practised })).status()).toBe(200);
  await page.goto('/practice/q2-1');
  await page.getByText('drop table answer').first().waitFor();
  expect(await page.locator('body').textContent()).toContain(HOSTILE);
  await page.getByRole('button', { name: '改这一版再答' }).click();
  await expect.poll(() => page.getByRole('textbox', { name: '你的回答' }).inputValue()).toBe(HOSTILE);

  expect(await page.locator('img[src="x"], svg[onload], textarea ~ script').count()).toBe(0);
  expect([dialogs, await page.title()]).toEqual([0, expect.not.stringMatching(/^(run|1)$/)]);
  expect(visitor.complaints).toEqual([]);
});
