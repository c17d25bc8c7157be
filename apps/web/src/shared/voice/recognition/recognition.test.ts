import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findWays, installPack } from './find-ways.ts';
import { startTranscription } from './start-transcription.ts';

/** A browser's recogniser, made to speak by hand. */
class Recogniser extends EventTarget {
  static all: Recogniser[] = [];
  static available = async ({ langs }: { readonly langs: readonly string[] }) =>
    langs[0] === 'cmn-Hans-CN' ? 'downloadable' : 'unavailable';
  static install = async () => true;
  lang = '';
  processLocally = false;
  starts: unknown[][] = [];
  isAborted = false;
  constructor() {
    super();
    Recogniser.all.push(this);
  }
  start(...track: unknown[]) {
    this.starts.push(track);
  }
  stop() {
    this.tell('end');
  }
  abort() {
    this.isAborted = true;
  }
  tell(name: string, more: object = {}) {
    this.dispatchEvent(Object.assign(new Event(name), more));
  }
  understand(transcript: string, isFinal: boolean) {
    this.tell('result', { resultIndex: 0, results: [Object.assign([{ transcript }], { isFinal })] });
  }
}

class OldRecogniser extends EventTarget {}

beforeEach(() => {
  Recogniser.all = [];
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/139.0 Safari/537.36' });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const bring = (browser: object) => vi.stubGlobal('window', browser);

describe('what a browser can do', () => {
  it('is asked of it, in both names of Mandarin', async () => {
    bring({ SpeechRecognition: Recogniser });
    expect(await findWays()).toEqual({ local: 'downloadable', lang: 'cmn-Hans-CN', remote: 'google' });
    expect(await installPack('cmn-Hans-CN')).toBe(true);
  });

  it('is nothing on the device where the sound could be sent away in spite of it', async () => {
    bring({ webkitSpeechRecognition: Object.assign(OldRecogniser, { available: async () => 'available' }) });
    expect(await findWays()).toMatchObject({ local: 'none', remote: 'google' });
    bring({});
    expect(await findWays()).toMatchObject({ local: 'none', remote: null });
  });
});

describe('listening along', () => {
  function listen(isLocal: boolean) {
    bring({ SpeechRecognition: Recogniser });
    const onText = vi.fn();
    const onTrouble = vi.fn();
    // The recogniser only hands the track on.
    const track = {} as MediaStreamTrack;
    const transcription = startTranscription({ isLocal, lang: 'zh-CN', track }, { onText, onTrouble });
    const [recogniser] = Recogniser.all;
    if (transcription === null || recogniser === undefined) throw new Error('nobody listens');
    return { transcription, recogniser, onText, onTrouble, track };
  }

  it('goes on where the browser pauses, and ends with all that was understood', async () => {
    const { transcription, recogniser, onText, onTrouble } = listen(false);
    expect(recogniser).toMatchObject({ processLocally: false, lang: 'zh-CN', starts: [[]] });
    recogniser.understand('我叫周', false);
    recogniser.understand('我叫周敏', true);
    recogniser.tell('error', { error: 'no-speech' });
    vi.advanceTimersByTime(5_000);
    recogniser.tell('end');
    expect(recogniser.starts).toHaveLength(2);
    recogniser.understand('做了两年售前', false);
    expect(onText).toHaveBeenLastCalledWith('我叫周敏，做了两年售前');
    expect(await transcription.stop()).toBe('我叫周敏，做了两年售前');
    expect(recogniser.starts).toHaveLength(2);
    expect(onTrouble).not.toHaveBeenCalled();
  });

  it('keeps what was heard and not settled when the browser begins anew', async () => {
    const { transcription, recogniser } = listen(false);
    recogniser.understand('我叫周敏', false);
    vi.advanceTimersByTime(5_000);
    recogniser.tell('end');
    recogniser.understand('做了两年售前', true);
    expect(await transcription.stop()).toBe('我叫周敏，做了两年售前');
  });

  it('on the device says so to the browser, and hears what is heard already', () => {
    const { recogniser, track } = listen(true);
    expect(recogniser).toMatchObject({ processLocally: true, starts: [[track]] });
  });

  it('tells once why it can’t, and keeps what it had', async () => {
    const { transcription, recogniser, onTrouble } = listen(false);
    recogniser.understand('我叫周敏', true);
    recogniser.tell('error', { error: 'network' });
    recogniser.tell('end');
    expect(onTrouble.mock.calls).toEqual([['network']]);
    expect(recogniser.starts).toHaveLength(1);
    const ended = transcription.stop();
    vi.advanceTimersByTime(0);
    expect(await ended).toBe('我叫周敏');
  });

  it('gives up on a recogniser that ends as soon as it begins, and waits for a slow one only so long', async () => {
    const quick = listen(false);
    quick.recogniser.tell('end');
    expect(quick.onTrouble.mock.calls).toEqual([['broken']]);
    Recogniser.all = [];
    const slow = listen(false);
    slow.recogniser.understand('您好', true);
    slow.recogniser.stop = () => undefined;
    const ended = slow.transcription.stop();
    vi.advanceTimersByTime(2_000);
    expect(await ended).toBe('您好');
    expect(slow.recogniser.isAborted).toBe(true);
  });
});
