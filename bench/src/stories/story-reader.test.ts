import { fileURLToPath } from 'node:url';
import { loadStoryReader } from '@mianmian/content-schema/load-story-reader';
import { readStories, textOf } from '@mianmian/training/stories/labelled-story';
import { measureStories } from '@mianmian/training/stories/measure-stories';
import { expect, test } from 'vitest';

/** Issue 7: on forty stories written and labelled before the reader was. */
const LEAST_PARTS = 0.85;
const LEAST_CHECKS = 0.9;
/** So that a story of some hundred characters never keeps somebody waiting; alone it takes about 3 ms. */
const MOST_MS_A_STORY = 50;

test('forty held-out stories are read as their author labelled them', () => {
  const loaded = loadStoryReader(fileURLToPath(new URL('../../../content', import.meta.url)));
  if (!loaded.ok) throw new Error(loaded.error.map(({ message }) => message).join());
  const stories = readStories('held-out.yaml');
  const begun = performance.now();
  const read = stories.map((story) => ({ story, reading: loaded.value({ text: textOf(story) }) }));
  const tookMs = performance.now() - begun;
  const { macro, ownAction, quantified } = measureStories(read);
  expect(read.length).toBe(40);
  expect(macro).toBeGreaterThanOrEqual(LEAST_PARTS);
  expect(ownAction).toBeGreaterThanOrEqual(LEAST_CHECKS);
  expect(quantified).toBeGreaterThanOrEqual(LEAST_CHECKS);
  expect(tookMs / read.length).toBeLessThan(MOST_MS_A_STORY);
});
