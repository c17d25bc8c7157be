import type { Page, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { callApi } from './support/call-api.ts';
import { NARROW, SCREENS } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import type { Visitor } from './support/open-visitor.ts';
import { findUnmarkedChinese } from './support/unmarked-chinese.ts';
import { watchPages } from './support/watch-pages.ts';

/** Chromium's own camera and microphone: a green picture with a clock, a beep a second. */
const stage = openStage(undefined, ['--use-fake-device-for-media-stream']);
const TITLE = '三分钟自我介绍 · 面面俱到';
const FIRST = '您好，我叫周敏，做了两年女装售前。我觉得自己合适，因为坐得住、问得细。';
const TYPED = '先打的一句';
const SECOND = '我叫周敏，做了两年女装售前，每天接待一百二十人，满意度百分之九十六。三个月内我想能独立值晚班。';

/**
 * The browser's recogniser as devices offer it, which Chromium without a network is none: it notes where it was told to
 * work, and understands the second introduction. A pack for the device can be loaded.
 */
const offerRecognition = (pack: 'downloadable' | 'available') => `{
  window.recognised = [];
  let local = '${pack}';
  window.SpeechRecognition = class extends EventTarget {
    static available = async ({ langs, processLocally }) => (processLocally && langs[0] === 'zh-CN' ? local : 'unavailable');
    static install = async () => ((local = 'available'), true);
    processLocally = false;
    start() {
      window.recognised.push(this.processLocally ? 'local' : 'remote');
      const results = ${JSON.stringify(SECOND.split(/，(?=每)/))}.map((transcript) => Object.assign([{ transcript }], { isFinal: true }));
      setTimeout(() => this.dispatchEvent(Object.assign(new Event('result'), { resultIndex: 0, results })), 400);
    }
    stop() {
      this.dispatchEvent(new Event('end'));
    }
    abort() {}
  };
}`;

/** A voice of the device, as systems have them: it notes what it says and goes on saying it until it is cut off. */
const lendVoice = `{
  window.aloud = { said: [], cuts: 0 };
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [{ lang: 'zh-CN', localService: true, default: true }],
    speak: ({ text }) => void (text !== '' && window.aloud.said.push(text)),
    cancel: () => void (window.aloud.cuts += 1),
  });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  window.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(text) {
      super();
      this.text = text;
    }
  };
}`;

/** As Chrome, not headless, says who it is. */
async function beChrome({ context, page }: Visitor): Promise<void> {
  const session = await context.newCDPSession(page);
  const { userAgent } = await session.send('Browser.getVersion');
  const [, version = '107'] = /Chrome\/(\d+)/.exec(userAgent) ?? [];
  const brands = ['Chromium', 'Google Chrome'].map((brand) => ({ brand, version }));
  await session.send('Emulation.setUserAgentOverride', {
    userAgent: userAgent.replace('HeadlessChrome', 'Chrome'),
    userAgentMetadata: { brands, platform: 'Linux', platformVersion: '', architecture: '', model: '', mobile: false },
  });
}

const recognised = (page: Page): Promise<readonly string[]> => page.evaluate('window.recognised');
const aloud = (page: Page): Promise<{ readonly said: readonly string[]; readonly cuts: number }> =>
  page.evaluate('window.aloud');
const transcript = (page: Page) => page.getByRole('textbox', { name: '文字稿' });
/** In seconds, once the browser has read the recording and found its end. */
async function lengthOf(page: Page): Promise<number> {
  const player = page.locator('audio, video');
  await page.waitForFunction(() => {
    const element = document.querySelector('audio, video');
    return element instanceof HTMLMediaElement && Number.isFinite(element.duration);
  });
  return player.evaluate((element) => (element instanceof HTMLMediaElement ? element.duration : 0));
}

/** Opens the devices, waits for the countdown, records for that long. */
async function record(page: Page, devices: string, ms: number): Promise<void> {
  await page.getByRole('button', { name: `打开${devices}` }).click();
  await page.getByRole('button', { name: '倒数三秒，开始' }).click();
  const finish = page.getByRole('button', { name: '讲完了' });
  await finish.waitFor();
  await page.waitForTimeout(ms);
  await finish.click();
  await transcript(page).waitFor();
}

const handIn = async (page: Page, version: number): Promise<void> => {
  await page.getByRole('button', { name: '提交评分' }).click();
  await page.getByRole('heading', { name: new RegExp(`^第 ${version} 版的成绩`) }).waitFor();
};

/** A second tab goes on with the words, and the first takes them back. */
async function writeInTwoTabs({ context, page }: Visitor): Promise<void> {
  const boxOf = (tab: Page) => tab.getByRole('textbox', { name: '写下你要说的' });
  const other = await context.newPage();
  await other.goto('/introduction');
  await boxOf(other).fill(SECOND);
  await page.getByText('这一份正在另一个标签页里改').waitFor();
  await page.getByRole('button', { name: '在这里接着写' }).click();
  await expect.poll(() => boxOf(page).inputValue()).toBe(SECOND);
  await other.getByText('这一份正在另一个标签页里改').waitFor();
  await other.close();
}

describe.each(SCREENS)('speaking on a $name screen', (screen) => {
  it('a self-introduction is recorded, played, written down and graded, and the next one compared with it', async () => {
    const visitor = await stage.visit(screen);
    const { page, context } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    await context.grantPermissions(['camera', 'microphone']);
    await beChrome(visitor);
    await page.addInitScript(offerRecognition('downloadable'));
    const sent: Request[] = [];
    page.on('request', (request) => void (request.method() !== 'GET' && sent.push(request)));
    await page.goto('/today');
    await page.getByRole('navigation', { name: '全部' }).getByRole('link', { name: '三分钟自我介绍' }).click();
    await page.getByText('还没有版本。').waitFor();

    // Who would get the sound is named before anybody does; without consent nobody listens.
    await page.getByRole('radio', { name: 'Google 识别' }).click();
    const consent = page.getByRole('dialog', { name: '让别人来识别声音？' });
    await consent.getByText('由浏览器发给Google（Chrome 的语音识别服务）').waitFor();
    await look('voice-1-consent', TITLE);
    await consent.getByRole('button', { name: '不同意' }).click();
    expect(await page.getByRole('radio', { name: '自己打字' }).isChecked()).toBe(true);
    await record(page, '麦克风', 900);
    expect(await recognised(page)).toEqual([]);
    await transcript(page).fill(FIRST);
    await page.getByText('草稿存在这台设备上').waitFor();
    await page.reload();
    await expect.poll(() => transcript(page).inputValue()).toBe(FIRST);
    const player = page.locator('audio');
    await player.evaluate((audio) => (audio instanceof HTMLAudioElement ? audio.play() : undefined));
    await page.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) > 0);
    expect(await lengthOf(page)).toBeGreaterThan(0.8);
    await handIn(page, 1);

    // Once agreed to, it listens along; what it understood is mended before it is handed in.
    await page.getByRole('button', { name: '再讲一版' }).click();
    await page.getByRole('radio', { name: '录像' }).click();
    await page.getByRole('radio', { name: 'Google 识别' }).click();
    await consent.getByRole('button', { name: '同意并使用' }).click();
    await page.getByText(/同意过：识别时声音发给Google/).waitFor();
    await record(page, '摄像头和麦克风', 900);
    expect(await recognised(page)).toEqual(['remote']);
    await expect.poll(() => transcript(page).inputValue()).toBe(SECOND);
    await transcript(page).fill(`${SECOND}谢谢。`);
    await handIn(page, 2);
    expect(await lengthOf(page)).toBeGreaterThan(0.8);
    const comparison = page.getByRole('region', { name: '两版对照' });
    await comparison.getByRole('row', { name: /^时长 0/ }).waitFor();
    await comparison.getByText('新说到').first().waitFor();
    await comparison.getByRole('row', { name: /^合计/ }).waitFor();
    await look('voice-2-compared', TITLE);

    // The consent is taken back, the pack loaded: it is the device from then on.
    await page.getByRole('button', { name: '再讲一版' }).click();
    await page.getByRole('button', { name: '撤回' }).click();
    await page.getByText(/同意过/).waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '下载语音包' }).click();
    await page.getByText('声音不离开这台设备。').waitFor();
    expect(await page.getByRole('radio', { name: '这台设备识别' }).isChecked()).toBe(true);

    await page.getByRole('button', { name: /^第 1 版/ }).click();
    await page.getByRole('button', { name: '删除录音' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '删除录音' }).click();
    await page.getByText('录音不在这台设备上（').waitFor();
    // The exercise waits a moment for others to go with it.
    await page
      .getByRole('status')
      .filter({ hasText: /^已保存/ })
      .first()
      .waitFor();
    const { exercises } = await callApi(visitor, 'listExercises', { params: { after: '0' } });
    expect(exercises.map(({ exercise }) => exercise)).toMatchObject([
      { kind: 'self-introduction', medium: 'audio' },
      { kind: 'self-introduction', medium: 'video' },
    ]);
    // Words left the device, sound never.
    const paths = sent.map((request) => `${request.method()} ${new URL(request.url()).pathname}`);
    expect(new Set(paths)).toEqual(new Set(['POST /api/practice', 'POST /api/exercises']));
    for (const request of sent) expect(request.headers()['content-type']).toBe('application/json');
    await page.getByRole('banner').getByRole('button', { name: 'EN' }).click();
    await page.getByRole('heading', { name: 'Introduce yourself in three minutes' }).waitFor();
    expect(await findUnmarkedChinese(page)).toEqual([]);
    expectClean();
    expect(visitor.complaints).toEqual([]);
  });

  it('without a microphone it is typed by the clock; with one, a turn of an interview is spoken', async () => {
    const visitor = await stage.visit(screen);
    const { page, context } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    await page.addInitScript(offerRecognition('available'));
    await page.addInitScript(lendVoice);
    await page.goto('/introduction');
    await page.getByRole('button', { name: '打开麦克风' }).click();
    await page.getByText('麦克风没有获得允许。').waitFor();
    await look('voice-3-refused', TITLE);
    await page.getByRole('radio', { name: '打字', exact: true }).check();
    await page.getByRole('button', { name: '开始写' }).click();
    await page.getByRole('textbox', { name: '写下你要说的' }).fill(FIRST);
    await page.getByText(/^约 00:\d\d（按 240 字\/分估算）$/).waitFor();
    await look('voice-4-typed', TITLE);
    if (screen === NARROW) await writeInTwoTabs(visitor);
    await handIn(page, 1);

    await context.grantPermissions(['microphone']);
    await page.goto('/interview');
    await page.getByRole('radio', { name: '录音' }).check();
    await page.getByRole('checkbox', { name: '读出面试官的话' }).check();
    await page.getByRole('button', { name: '开始面试' }).click();
    // It is read aloud until one asks for the microphone.
    await page.getByRole('button', { name: '开始说' }).waitFor();
    await expect.poll(async () => (await aloud(page)).said.length).toBe(1);
    expect((await aloud(page)).cuts).toBe(0);
    await page.getByRole('button', { name: '开始说' }).click();
    const done = page.getByRole('button', { name: '说完了' });
    await done.waitFor();
    await page.getByText(SECOND).waitFor();
    expect(await aloud(page)).toMatchObject({ said: [expect.anything()], cuts: 1 });
    expect(await recognised(page)).toEqual(['local']);
    await look('voice-5-speaking', '综合客服 · 面面俱到');
    await done.click();
    await expect.poll(() => transcript(page).inputValue()).toBe(SECOND);
    await transcript(page).fill(FIRST);
    await look('voice-6-transcript', '综合客服 · 面面俱到');
    await page.reload();
    await page.getByText('录音随上次的页面没有了，写下的文字还在。').waitFor();
    await expect.poll(() => transcript(page).inputValue()).toBe(FIRST);
    await page.getByRole('button', { name: '确认文字稿' }).click();
    await page.getByRole('log', { name: '面试对话' }).getByText(FIRST).waitFor();
    // What was typed before one speaks goes with it.
    await page.getByRole('button', { name: '改用打字' }).click();
    await page.getByRole('textbox', { name: '你的回答' }).fill(TYPED);
    await page.getByRole('button', { name: '改用录音' }).click();
    await page.getByText('放在录音的文字前面一起交').waitFor();
    await page.getByRole('button', { name: '开始说' }).click();
    await page.getByText(SECOND).waitFor();
    await done.click();
    await page.getByRole('button', { name: '确认文字稿' }).click();
    await page.getByRole('button', { name: '开始说' }).waitFor();
    const { interviews } = await callApi(visitor, 'listInterviews');
    const interviewId = interviews[0]?.id ?? '';
    const { turns } = await callApi(visitor, 'readInterview', { params: { interviewId } });
    expect(turns).toMatchObject([
      { turn: 1, text: FIRST, by: 'spoken' },
      { turn: 2, text: `${TYPED}\n${SECOND}`, by: 'spoken', spokenMs: null },
    ]);
    expect(turns[0]?.spokenMs).toBeGreaterThan(0);
    expectClean();
    expect(visitor.complaints).toEqual([]);
  });
});
