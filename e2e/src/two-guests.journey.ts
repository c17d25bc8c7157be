import { expect, it } from 'vitest';
import { askApi } from './support/call-api.ts';
import { handIn, openHandIn, sittingIdIn, startPaper, writeAnswer } from './support/guest.ts';
import { openStage } from './support/open-stage.ts';
import { takePicture } from './support/take-picture.ts';

const stage = openStage();
const SECRET = '这是第一位访客自己写的话，别人看不到。您别急，我马上给您查。';

it('shows a second guest nothing of the first one’s sittings, neither on pages nor through the API', async () => {
  const owner = await stage.visit();
  await startPaper(owner.page, '短卷');
  await writeAnswer(owner.page, SECRET);
  const params = { sittingId: sittingIdIn(owner.page.url()) };
  const paths = [`/sittings/${params.sittingId}`, `/sittings/${params.sittingId}/report`];
  const other = await stage.visit();
  await startPaper(other.page, '短卷');
  const stranger = await stage.visit();

  const looks = async () => {
    for (const path of paths) {
      await other.page.goto(path);
      await other.page.getByText('找不到这项内容：地址可能写错了，或者它不属于这台设备上的访客或账号。').waitFor();
      expect(await other.page.getByText('第一位访客').count()).toBe(0);
      await takePicture(other, `stranger-${path.endsWith('report') ? 'report' : 'sitting'}`);
    }
    for (const name of ['readSitting', 'readReport', 'rescore'] as const) {
      expect((await askApi(other, name, { params })).status(), name).toBe(404);
      expect((await askApi(stranger, name, { params })).status(), name).toBe(401);
    }
    const save = { eventId: 'a-strangers-save', questionId: 'q1-1', text: '抢写', baseRevision: 1 };
    expect((await askApi(other, 'saveAnswer', { params, body: save })).status()).toBe(404);
    const closing = { eventId: 'a-strangers-hand-in' };
    expect((await askApi(other, 'handIn', { params, body: closing })).status()).toBe(404);
  };
  await looks();
  await openHandIn(owner.page);
  await handIn(owner.page);
  await looks();
  await owner.page
    .getByText(/第一位访客自己写的话/)
    .first()
    .waitFor();
});
