import { describe, expect, it } from 'vitest';
import { findReceiver } from './recognition/find-receiver.ts';
import { joinPieces } from './recognition/join-pieces.ts';
import { hearAt, spokenTime } from './spoken-time.ts';
import { writeCaptions } from './write-captions.ts';

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const CHROME = `${WINDOWS} Chrome/139.0.0.0 Safari/537.36`;
const brands = (...names: readonly string[]) => [...names, 'Not=A?Brand'].map((brand) => ({ brand }));

describe('who gets the sound of a remote recogniser', () => {
  it.each([
    ['google', CHROME, brands('Chromium', 'Google Chrome')],
    ['google', CHROME, undefined],
    ['microsoft', `${CHROME} Edg/139.0.0.0`, brands('Chromium', 'Microsoft Edge')],
    ['microsoft', `${CHROME} Edg/139.0.0.0`, undefined],
    ['apple', `${IPHONE} Version/17.5 Mobile/15E148 Safari/604.1`, undefined],
    ['apple', `${IPHONE} CriOS/139.0 Mobile/15E148 Safari/604.1`, undefined],
    ['apple', `${IPHONE} EdgiOS/139.0 Mobile/15E148 Safari/604.1`, undefined],
    ['unknown', CHROME, brands('Chromium', 'Brave')],
    ['unknown', CHROME, brands('Chromium')],
    ['unknown', `${CHROME} OPR/120.0.0.0`, undefined],
    ['unknown', `${CHROME} QQBrowser/19.2`, undefined],
    ['unknown', `${IPHONE} Mobile/15E148 MicroMessenger/8.0.50`, undefined],
  ] as const)('is %s for %s', (receiver, userAgent, said) => {
    expect(findReceiver(userAgent, said)).toBe(receiver);
  });
});

describe('recognised pieces', () => {
  it('are joined by commas where one paused, without spaces between characters', () => {
    expect(joinPieces(['我叫 周敏', ' 做了两年 女装售前。', '', '用 Excel 记 账 '])).toBe(
      '我叫周敏，做了两年女装售前。用 Excel 记账',
    );
    expect(joinPieces([''])).toBe('');
  });
});

describe('the time that was spoken', () => {
  it('runs from the first sound of a voice to the last', () => {
    const span = [2_000, 3_000, 9_500].reduce(hearAt, null as Parameters<typeof hearAt>[0]);
    expect(spokenTime(span, 15_000)).toBe(7_500);
  });

  it('is the whole recording where the microphone was too quiet to tell, and never nothing', () => {
    expect(spokenTime(null, 15_000)).toBe(15_000);
    expect(spokenTime(hearAt(null, 4_000), 15_000)).toBe(1_000);
  });
});

describe('captions', () => {
  it('give every sentence its share of the time and hold no cue inside a cue', () => {
    expect(writeCaptions('您好。我叫周敏，做客服！\n00:00 --> 00:01', 27_000)).toBe(
      [
        'WEBVTT\n',
        '00:00:00.000 --> 00:00:03.000\n您好。\n',
        '00:00:03.000 --> 00:00:12.000\n我叫周敏，做客服！\n',
        '00:00:12.000 --> 00:00:27.000\n00:00 —> 00:01\n',
      ].join('\n'),
    );
    expect(writeCaptions('', 20_000)).toBe('WEBVTT\n');
  });
});
