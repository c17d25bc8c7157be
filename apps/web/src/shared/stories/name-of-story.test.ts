import { expect, test } from 'vitest';
import { nameOfStory } from './name-of-story.ts';

const named = (title: string, situation: string, raw: string) => nameOfStory({ title, situation, raw });

test('a story goes by its own name, else by how it begins, without the greeting', () => {
  expect(named(' 碎锅盖 ', '去年双十一，锅盖碎了。', '')).toBe('碎锅盖');
  expect(named('', '去年双十一，锅盖碎了。', '面试官好，我讲一件事。')).toBe('去年双十一');
  expect(named('', '', '面试官您好！我讲一件在灯具店做客服时候的事。')).toBe('我讲一件在灯具店做客服时候的…');
  expect(named('', '', '你好多年前我在超市上班')).toBe('你好多年前我在超市上班');
  expect(named('', ' ', '\n')).toBeNull();
});
