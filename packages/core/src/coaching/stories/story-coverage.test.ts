import { expect, test } from 'vitest';
import { type BankedStory, coverStories, missingParts } from './story-coverage.ts';

const story = (id: string, over: Partial<BankedStory> = {}): BankedStory => ({
  id,
  situation: '去年双十一，一位顾客收到的锅盖碎了。',
  task: '当天要让她满意。',
  action: '我先道歉，再查库存补发。',
  result: '两天后她改成了五星。',
  competencies: [],
  themes: [],
  ...over,
});

test('an empty bank covers nothing and lists all four themes and all eight competencies', () => {
  const { themes, competencies } = coverStories([]);
  expect(themes.map(({ theme }) => theme)).toEqual(['complaint', 'hard-problem', 'teamwork', 'learning']);
  expect(competencies).toHaveLength(8);
  expect(
    [...themes, ...competencies].every(({ state, storyIds }) => state === 'missing' && storyIds.length === 0),
  ).toBe(true);
});

test('a theme is covered by a whole story and only begun by one that lacks a part', () => {
  const whole = story('whole', { themes: ['complaint'], competencies: ['emotion'] });
  const half = story('half', { themes: ['complaint', 'learning'], competencies: ['data'], result: ' \n' });
  const { themes, competencies } = coverStories([half, whole]);
  expect(themes.find(({ theme }) => theme === 'complaint')).toEqual({
    theme: 'complaint',
    state: 'covered',
    // Whole ones first: they are the ones to tell.
    storyIds: ['whole', 'half'],
  });
  expect(themes.find(({ theme }) => theme === 'learning')?.state).toBe('begun');
  const stateOf = (name: string) => competencies.find(({ competency }) => competency === name)?.state;
  expect([stateOf('emotion'), stateOf('data'), stateOf('teamwork')]).toEqual(['covered', 'begun', 'missing']);
});

test('blanks and line breaks fill no part', () => {
  expect(missingParts(story('a'))).toEqual([]);
  expect(missingParts(story('a', { task: '', result: '　\n ' }))).toEqual(['task', 'result']);
});
