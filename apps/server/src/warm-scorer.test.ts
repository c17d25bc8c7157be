import { fileURLToPath } from 'node:url';
import { loadContent } from '@mianmian/content-schema/load-content';
import { loadScorer } from '@mianmian/content-schema/load-scorer';
import { expect, it } from 'vitest';
import { warmScorer } from './warm-scorer.ts';

const CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));
const content = loadContent(CONTENT);
const scorer = content.ok ? loadScorer(CONTENT, content.value) : content;
if (!content.ok || !scorer.ok) throw new Error('the content is broken');
const questions = content.value.questions.slice(0, 3);

it('meets every question once, and lets what came in between have its turn', async () => {
  const happened: string[] = [];
  const counting = {
    score: (...[question, answer]: Parameters<typeof scorer.value.score>) => {
      happened.push(question.id);
      return scorer.value.score(question, answer);
    },
  };
  setImmediate(() => happened.push('a request'));
  await warmScorer(counting, questions);
  expect(happened.filter((event) => event !== 'a request')).toEqual(questions.map(({ id }) => id));
  expect(happened.indexOf('a request')).toBeLessThan(happened.length - 1);
});
