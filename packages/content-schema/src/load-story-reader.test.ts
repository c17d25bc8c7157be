import { fileURLToPath } from 'node:url';
import type { StoryReading, ToldStory } from '@mianmian/core/coaching/stories/story-reading';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadStoryReader } from './load-story-reader.ts';

const loaded = loadStoryReader(fileURLToPath(new URL('../../../content', import.meta.url)));
if (!loaded.ok) throw new Error(loaded.error.map(({ message }) => message).join());
const readStory = loaded.value;

const STORY =
  '去年三月我在一家灯具店做售后，有位老先生收到的吊灯缺了两颗螺丝，在电话里发火。组长要我当天给他办好。我先跟他道歉，又去仓库把螺丝找出来，叫了同城急送。当晚七点灯就装上了，他打来电话道谢，半年里又买了四次。';
const FIELDS = {
  situation: '去年三月，一位老先生收到的吊灯缺了两颗螺丝，在电话里发火。',
  task: '组长要我当天给他办好，不能让他投诉到平台。',
  action: '我先跟他道歉，又去仓库把螺丝找出来，然后叫了同城急送。',
  result: '当晚七点灯就装上了，他打来电话道谢，半年里又买了四次。',
};

const textOf = (story: ToldStory): string =>
  'text' in story ? story.text : [story.situation, story.task, story.action, story.result].join('\n');
const partsOf = ({ segments }: StoryReading): readonly string[] => segments.map(({ part }) => part);
const stateOf = ({ checks }: StoryReading, id: string): string | undefined =>
  checks.find((check) => check.id === id)?.state;

function expectSound(story: ToldStory, reading: StoryReading): void {
  const text = textOf(story);
  expect(reading.segments.map(({ span }) => span.text).join('')).toBe(text);
  reading.segments.forEach(({ part, span }, index) => {
    expect(span.end).toBeGreaterThan(span.start);
    expect(part).not.toBe(reading.segments[index - 1]?.part);
  });
  expect(reading.checks.map(({ id }) => id)).toEqual([
    'situation',
    'task',
    'action',
    'result',
    'own-action',
    'quantified',
  ]);
  const spans = [...reading.checks, ...reading.competencies].flatMap((each) => each.spans);
  for (const { start, end, text: words } of spans) expect(text.slice(start, end)).toBe(words);
  for (const { advice } of reading.checks) expect(advice).toMatch(/^[^\n]{6,80}$/u);
}

describe('a story told freely', () => {
  test('is cut into its four parts, in the words it was told in', () => {
    const reading = readStory({ text: STORY });
    expect(partsOf(reading)).toEqual(['situation', 'task', 'action', 'result']);
    expect(reading.checks.every(({ state }) => state === 'good')).toBe(true);
    expect(reading.themes).toEqual(['complaint']);
    expectSound({ text: STORY }, reading);
  });

  test('is cut without punctuation too', () => {
    const reading = readStory({ text: STORY.replace(/[，。]/g, '') });
    expect(partsOf(reading).filter((part) => part !== 'none')).toEqual(['situation', 'task', 'action', 'result']);
  });

  test.each(['', '好', ' \n\n ', '😀', '😀👨‍👩‍👧\u200b', '，。！', 'abc 123', '\ud83d'])(
    '%j is read without harm',
    (text) => {
      const reading = readStory({ text });
      expectSound({ text }, reading);
      expect(reading.checks.every(({ state }) => state !== 'good')).toBe(true);
    },
  );

  test('reads anything soundly and the same way twice', () => {
    const word = fc.constantFrom(
      ...'我先把单子查了，然后。他说“好”！ \n😀最后3天0.5%没有人'.split(''),
      '后来',
      '我们',
      '当天',
      '任务：',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 120 }), (words) => {
        const story = { text: words.join('') };
        const reading = readStory(story);
        expectSound(story, reading);
        expect(readStory(story)).toEqual(reading);
      }),
      { numRuns: 150 },
    );
  });

  test.each(['我', '我先', '一', '“', '百分之', '，', '我们后来', '没有一个', '\n', '9'])(
    'the longest text of %j again and again takes no longer than its length',
    (unit) => {
      const text = unit.repeat(Math.ceil(6_000 / unit.length)).slice(0, 6_000);
      const begun = performance.now();
      expectSound({ text }, readStory({ text }));
      expect(performance.now() - begun).toBeLessThan(2_000);
    },
  );

  test('headings say the part, whatever stands below', () => {
    const reading = readStory({ text: '背景：夜班缺人。任务：不许超时。行动：排了两个弹性班。结果：没有人加班。' });
    expect(partsOf(reading)).toEqual(['situation', 'task', 'action', 'result']);
  });
});

describe('own action', () => {
  test.each([
    [STORY, 'good'],
    [STORY.replace('我先跟他道歉，又去仓库', '先跟他道歉，又去仓库'), 'good'],
    [STORY.replace('我先跟他道歉', '我们商量之后，我先跟他道歉'), 'good'],
    [STORY.replace('我先跟他道歉，又去仓库', '我们大家先跟他道歉，店里又派人去仓库'), 'mend'],
    [STORY.replace('我先跟他道歉，又去', '后来主管出面道了歉，同事又去'), 'mend'],
  ])('in %j is %s', (text, state) => expect(stateOf(readStory({ text }), 'own-action')).toBe(state));
});

describe('a story told by its fields', () => {
  test('keeps each field as its part and checks it as such', () => {
    const reading = readStory(FIELDS);
    expect(partsOf(reading)).toEqual(['situation', 'task', 'action', 'result']);
    expect(reading.checks.map(({ state }) => state)).toEqual(Array.from({ length: 6 }, () => 'good'));
    expectSound(FIELDS, reading);
  });

  test('names a field that holds another part', () => {
    const reading = readStory({ ...FIELDS, task: FIELDS.action, action: FIELDS.action });
    const task = reading.checks.find(({ id }) => id === 'task');
    expect(task?.state).toBe('mend');
    expect(task?.advice).toContain('行动');
  });

  test('misses what is left empty', () => {
    const reading = readStory({ ...FIELDS, task: '', result: ' ' });
    expect([stateOf(reading, 'task'), stateOf(reading, 'result'), stateOf(reading, 'quantified')]).toEqual([
      'missing',
      'missing',
      'missing',
    ]);
    expectSound({ ...FIELDS, task: '', result: ' ' }, reading);
    expectSound(
      { situation: '', task: '', action: '', result: '' },
      readStory({ situation: '', task: '', action: '', result: '' }),
    );
  });
});

test('weights that are missing are named with the command that makes them', () => {
  const missing = loadStoryReader('/nowhere');
  expect(missing.ok ? '' : missing.error[0]?.message).toContain('npm run train:stories');
});
