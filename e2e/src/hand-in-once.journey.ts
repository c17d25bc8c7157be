import { expect, it } from 'vitest';
import { callApi } from './support/call-api.ts';
import {
  handInDialog,
  openHandIn,
  readScore,
  seeReport,
  sittingIdIn,
  startPaper,
  writeAnswer,
} from './support/guest.ts';
import { openStage } from './support/open-stage.ts';

const stage = openStage();
const REPLY = '您先别急，我在听。刚买就坏了，换谁都窝火，真对不起。您报一下手机号，我来查订单。';

it('is one hand-in, however often it is pressed and sent', async () => {
  const visitor = await stage.visit();
  const { page } = visitor;
  await startPaper(page, '短卷');
  await writeAnswer(page, REPLY);
  const sittingId = sittingIdIn(page.url());
  await openHandIn(page);
  await handInDialog(page).getByRole('button', { name: '交卷', exact: true }).dblclick();
  await seeReport(page);
  const score = await readScore(page);

  const again = await Promise.all(
    ['second-hand-in', 'third-hand-in'].map((eventId) =>
      callApi(visitor, 'handIn', { params: { sittingId }, body: { eventId } }),
    ),
  );
  const { sittings } = await callApi(visitor, 'listSittings');
  expect(sittings.map(({ id, status }) => ({ id, status }))).toEqual([{ id: sittingId, status: 'handed-in' }]);
  for (const view of again) expect(view.handedInAt).toBe(sittings[0]?.handedInAt);

  await page.reload();
  await seeReport(page);
  expect(await readScore(page)).toEqual(score);
  await page.goto('/mine');
  await page.getByRole('link', { name: '看报告' }).first().waitFor();
  expect(await page.getByRole('link', { name: '看报告' }).count()).toBe(1);
});

it('is one hand-in when two requests race', async () => {
  const visitor = await stage.visit();
  const { page } = visitor;
  await startPaper(page, '短卷');
  await writeAnswer(page, REPLY);
  const params = { sittingId: sittingIdIn(page.url()) };
  const [first, second] = await Promise.all(
    ['racing-hand-in-1', 'racing-hand-in-2'].map((eventId) =>
      callApi(visitor, 'handIn', { params, body: { eventId } }),
    ),
  );
  expect(first?.status).toBe('handed-in');
  expect(second?.handedInAt).toBe(first?.handedInAt);
  await page.reload();
  await seeReport(page);
});

it('does not double a start that is pressed twice', async () => {
  const visitor = await stage.visit();
  const { page } = visitor;
  await page.goto('/papers');
  await page.getByRole('link', { name: '开始短卷' }).dblclick();
  await page.getByRole('textbox', { name: '你的回答' }).waitFor();
  expect((await callApi(visitor, 'listSittings')).sittings).toHaveLength(1);
});
