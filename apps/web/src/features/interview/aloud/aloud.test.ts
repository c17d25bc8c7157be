import { describe, expect, it } from 'vitest';
import { chooseVoice } from './choose-voice.ts';
import { cutForSpeech } from './cut-for-speech.ts';
import { openReadingQueue } from './reading-queue.ts';

/** A voice that says what it is told until the test ends it. */
function openVoice() {
  const said: string[] = [];
  const broken: string[] = [];
  let end: (hasFailed: boolean) => void = () => undefined;
  const queue = openReadingQueue((piece, onEnd) => {
    said.push(piece);
    end = onEnd;
    return { breakOff: () => void broken.push(piece) };
  });
  return { queue, said, broken, end: (hasFailed = false) => end(hasFailed) };
}

describe('what the interviewer says, spoken', () => {
  it('is cut at sentences, long ones at commas, so that no browser falls silent in the middle', () => {
    expect(cutForSpeech('你好！先介绍一下自己？……好的')).toEqual(['你好！', '先介绍一下自己？', '……好的']);
    const long = `${'有一位顾客收到的裙子和图片颜色不一样，'.repeat(4)}你怎么回？`;
    const pieces = cutForSpeech(long);
    expect(pieces.join('')).toBe(long);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(50);
    expect(cutForSpeech('字'.repeat(120)).map(({ length }) => length)).toEqual([50, 50, 20]);
    expect(cutForSpeech('…… \n 。')).toEqual([]);
  });

  it('comes one piece after the other, over all lines', () => {
    const { queue, said, end } = openVoice();
    queue.say('你好。请坐。');
    queue.say('先介绍一下自己。');
    expect(said).toEqual(['你好。']);
    end();
    end();
    expect(said).toEqual(['你好。', '请坐。', '先介绍一下自己。']);
    expect(queue.state.read()).toEqual({ isSpeaking: true, hasFailed: false });
    end();
    expect(queue.state.read()).toEqual({ isSpeaking: false, hasFailed: false });
  });

  it('is silent at once when the candidate begins, and speaks again with the next line', () => {
    const { queue, said, broken } = openVoice();
    queue.say('你好。请坐。');
    queue.cut();
    expect(broken).toEqual(['你好。']);
    expect(queue.state.read().isSpeaking).toBe(false);
    queue.say('那换一题。');
    expect(said).toEqual(['你好。', '那换一题。']);
  });

  it('is never heard while it is held, not even later', () => {
    const { queue, said, broken } = openVoice();
    queue.say('你好。请坐。');
    queue.hold(true);
    queue.say('……我在等你说。');
    queue.hold(false);
    expect([said, broken]).toEqual([['你好。'], ['你好。']]);
    queue.say('好的。');
    expect(said.at(-1)).toBe('好的。');
  });

  it('gives up where the voice fails, says so, and tries the next line', () => {
    const { queue, said, end } = openVoice();
    queue.say('你好。请坐。');
    end(true);
    expect(queue.state.read()).toEqual({ isSpeaking: false, hasFailed: true });
    queue.say('好的。');
    expect([said, queue.state.read().hasFailed]).toEqual([['你好。', '好的。'], false]);
  });

  it('is spoken by a Mandarin voice of the device only', () => {
    const voice = (lang: string, localService: boolean, isDefault = false) => ({
      lang,
      localService,
      default: isDefault,
    });
    const own = voice('zh_CN', true);
    expect(chooseVoice([voice('zh-CN', false), voice('zh-TW', true), voice('en-US', true, true), own])).toBe(own);
    const usual = voice('cmn-Hans-CN', true, true);
    expect(chooseVoice([own, usual])).toBe(usual);
    expect(chooseVoice([voice('zh-CN', false, true), voice('zh-HK', true)])).toBeNull();
  });
});
