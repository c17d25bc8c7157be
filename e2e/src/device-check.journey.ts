import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fillSignUp } from './support/account.ts';
import { callApi } from './support/call-api.ts';
import { PASSWORD } from './support/make-account.ts';
import { SCREENS } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import type { Visitor } from './support/open-visitor.ts';
import { findUnmarkedChinese } from './support/unmarked-chinese.ts';
import { watchPages } from './support/watch-pages.ts';

/** Chromium's own camera and microphone: a green picture with a clock, a beep a second. */
const stage = openStage(undefined, ['--use-fake-device-for-media-stream']);
const TITLE = '设备与环境 · 面面俱到';

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const state = (page: Page, name: string, words: string) => part(page, name).getByText(words, { exact: true }).waitFor();
const saved = (page: Page) => page.getByRole('status').filter({ hasText: '已保存' }).first().waitFor();

/** Remembers what the page is given, so that it can be seen whether it was let go. */
const watchStreams = (page: Page) =>
  page.addInitScript(`{
    window.givenTracks = [];
    const devices = navigator.mediaDevices;
    const give = devices.getUserMedia.bind(devices);
    devices.getUserMedia = async (wish) => {
      const stream = await give(wish);
      window.givenTracks.push(...stream.getTracks());
      return stream;
    };
  }`);
const liveTracks = (page: Page): Promise<readonly [number, number]> =>
  page.evaluate('[window.givenTracks.length, givenTracks.filter((track) => track.readyState === "live").length]');

/** Spells and commits as an input method does. */
async function compose({ context, page }: Visitor, words: string): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'ninhao', selectionStart: 6, selectionEnd: 6 });
  await session.send('Input.insertText', { text: words });
}

const application = (screen: string, interviewAt: number) => ({
  eventId: `made-${screen}`,
  baseRevision: 0,
  content: {
    kind: 'application',
    company: '云杉家居',
    shop: '',
    position: '在线客服',
    status: 'invited',
    jobText: '',
    interviewAt,
    form: 'on-site',
    place: '',
    travelMinutes: null,
    memo: '',
  },
});

describe.each(SCREENS)('checking devices and place on a $name screen', (screen) => {
  it('with camera and microphone allowed: everything is seen and heard, and let go afterwards', async () => {
    const visitor = await stage.visit(screen);
    const { page, context } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    await context.grantPermissions(['camera', 'microphone']);
    await watchStreams(page);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await page.goto('/check');
    await state(page, '浏览器', '可以用');
    expect(await page.getByRole('button', { name: '记下这次检查' }).isDisabled()).toBe(true);
    await look('check-1-begin', TITLE);

    await part(page, '摄像头').getByRole('button', { name: '打开摄像头' }).click();
    await part(page, '摄像头')
      .getByText(/光线合适|偏暗|比脸亮|太亮/)
      .waitFor();
    const camera = part(page, '摄像头').getByLabel('自己的画面，左右相反，像照镜子');
    expect(await camera.evaluate((video) => getComputedStyle(video).transform)).toBe('matrix(-1, 0, 0, 1, 0, 0)');
    await part(page, '麦克风').getByRole('button', { name: '打开麦克风' }).click();
    await part(page, '麦克风').getByText('听到你的声音了。').waitFor();
    const choice = part(page, '麦克风').getByRole('combobox', { name: '用哪个麦克风' });
    await choice.selectOption({ label: 'Fake Audio Input 2' });
    await part(page, '麦克风').getByText('听到你的声音了。').waitFor();
    await part(page, '麦克风').getByRole('button', { name: '录 5 秒听听' }).click();
    await part(page, '网络').getByRole('button', { name: '测一下网络' }).click();
    await part(page, '扬声器').getByRole('button', { name: '放一段声音' }).click();
    await part(page, '扬声器').getByRole('button', { name: '听到了', exact: true }).click();
    await part(page, '网络')
      .getByRole('row', { name: /^往返中位数 \d+ 毫秒 ≤ 150 毫秒$/ })
      .waitFor();
    await part(page, '网络')
      .getByRole('row', { name: /^丢失 0 % ≤ 1 %$/ })
      .waitFor();
    await part(page, '麦克风').getByRole('button', { name: '听刚才录的' }).click();
    await part(page, '麦克风').getByText('正在放…').waitFor();

    const field = part(page, '中文输入法').getByRole('textbox');
    await field.pressSequentially('nh');
    await part(page, '中文输入法').getByText('现在打的是字母。').waitFor();
    await field.fill('');
    await field.focus();
    await compose(visitor, '您好');
    await part(page, '中文输入法').getByText('看到了拼写和上屏').waitFor();
    await look('check-2-checked', TITLE);
    await page.getByRole('button', { name: '记下这次检查' }).click();
    await page.getByText('记下了。').waitFor();
    await saved(page);
    const { exercises } = await callApi(visitor, 'listExercises', { params: { after: '0' } });
    const [check] = exercises.map(({ exercise }) => exercise);
    const parts = check?.kind === 'device-check' ? check.parts : [];
    expect(parts.map((each) => each.part)).toEqual([
      'browser',
      'network',
      'camera',
      'microphone',
      'speaker',
      'input-method',
    ]);
    for (const each of parts) expect(each.state).toMatch(/^(good|poor)$/);
    expect(parts.find((each) => each.part === 'network')?.detail).toMatch(
      /^rtt \d+ \/ \d+ ms, jitter \d+ ms, loss 0 %$/,
    );

    // Nothing but the requests of the measurement and the log left the device, and no device is held.
    expect(new Set(sent.filter((each) => !each.startsWith('GET ')))).toEqual(new Set(['POST /api/exercises']));
    expect((await liveTracks(page))[1]).toBe(2);
    await page.getByRole('banner').getByRole('link', { name: '练习' }).click();
    await page.getByRole('heading', { level: 1, name: '单题练习' }).waitFor();
    const [given, live] = await liveTracks(page);
    expect([given, live]).toEqual([3, 0]);

    // As a guest; signed up it is still there.
    await page.goto('/sign-up');
    await fillSignUp(page, {
      email: `check-${screen.name}@example.com`,
      password: `${PASSWORD}，一把尺`,
      name: '林晓雨',
    });
    await page.getByRole('heading', { name: '账号建好了' }).waitFor();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto('/check');
    await part(page, '上次检查').getByRole('listitem').filter({ hasText: '中文输入法' }).getByText('可以用').waitFor();
    expectClean();
    expect(visitor.complaints).toEqual([]);
  });

  it('with both refused: says calmly how to allow them, checks the rest, and reckons when to leave', async () => {
    const visitor = await stage.visit(screen);
    const { page } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    await page.goto('/check');
    const light = page.getByRole('checkbox', { name: /^脸朝着光/ });
    await light.check();
    await page.getByRole('radio', { name: 'Zoom' }).check();
    await page.getByRole('checkbox', { name: /zoom\.us\/test/ }).waitFor();
    for (const name of ['摄像头', '麦克风']) {
      await part(page, name)
        .getByRole('button', { name: `打开${name}` })
        .click();
      await part(page, name).getByText(`${name}没有获得允许。`).waitFor();
      await part(page, name).getByText('改成「允许」').waitFor();
      await state(page, name, '没有获得允许');
    }
    await part(page, '网络').getByRole('button', { name: '测一下网络' }).click();
    // Whether it is enough for a call is up to the machine that runs this.
    await part(page, '网络')
      .getByRole('row', { name: /^抖动 \d+ 毫秒 ≤ 40 毫秒$/ })
      .waitFor();
    await look('check-3-refused', TITLE);
    await page.getByRole('button', { name: '记下这次检查' }).click();
    await part(page, '上次检查').getByText('没有获得允许').first().waitFor();

    // At half past midnight, three quarters of an hour away: one leaves the day before.
    const midnight = await page.evaluate(() => new Date().setHours(48, 30, 0, 0));
    const noteId = `application-${screen.name}`;
    await callApi(visitor, 'saveNote', { params: { noteId }, body: application(screen.name, midnight) });
    await page.reload();
    await page.getByText('填好面试时间和路上的分钟数').waitFor();
    await page.getByRole('textbox', { name: '地址' }).fill('杭州市西湖区文三路 90 号 3 幢 5 楼');
    await page.getByRole('textbox', { name: '路上要多少分钟' }).fill('45 分');
    await page.getByText('请填 0 到 1440 之间的整数。').waitFor();
    await page.getByRole('textbox', { name: '路上要多少分钟' }).fill('45');
    await page.getByText(/^最晚 .*23:25 出发$/).waitFor();
    await page.getByRole('radio', { name: '45 分钟' }).check();
    await page.getByText(/^最晚 .*23:00 出发$/).waitFor();
    const map = page.getByRole('link', { name: '在高德地图里查这个地址' });
    expect(await map.getAttribute('href')).toMatch(/^https:\/\/uri\.amap\.com\/search\?keyword=%E6%9D%AD/);
    await page.getByRole('checkbox', { name: /^查过路线/ }).check();
    await page.getByText('做到 1 / 5').waitFor();
    await look('check-4-on-site', TITLE);
    await page.getByRole('region', { name: '环境与出发' }).getByText('已保存').waitFor();
    await saved(page);
    await page.reload();
    await page.getByText(/^最晚 .*23:00 出发$/).waitFor();
    await page.getByText('做到 1 / 5').waitFor();

    await page.getByRole('banner').getByRole('button', { name: 'EN' }).click();
    await page.getByRole('heading', { name: 'Place and departure' }).waitFor();
    expect(await findUnmarkedChinese(page)).toEqual([]);
    await look('check-5-english', 'Devices and place · Mianmian');
    expectClean();
    expect(visitor.complaints).toEqual([]);
  });
});
