import { normalise } from '@mianmian/core/language/normalise';
import type { ChatScript } from '@mianmian/core/simulation/scenario/scenario';

/** `D+1` and `W1` stand for a day, `¥168` for a sum; they are not looked for as they are written. */
const SIGN = /^(?:D\+\d|W[1-7]|¥\d.*)$/;

/** Words that are looked for in what an agent writes and can never be met there: it is read in lower case and half width. */
export function checkWords({ facts, tellings, consents }: ChatScript): readonly string[] {
  const lists = [
    ...facts.map(({ id, asked }) => ({ place: `事实「${id}」的 asked`, words: asked })),
    ...tellings.map(({ id, says }) => ({ place: `「${id}」的 says`, words: says })),
    ...tellings.map(({ id, lies }) => ({ place: `「${id}」的 lies`, words: lies })),
    ...consents.map(({ id, words }) => ({ place: `「${id}」的 words`, words })),
  ];
  return lists.flatMap(({ place, words }) =>
    words.flatMap((pattern) => {
      const heard = pattern.split(' ').map(asHeard).join(' ');
      return heard === pattern ? [] : [`${place} 里的「${pattern}」永远对不上，要写小写、半角、简体：「${heard}」`];
    }),
  );
}

const asHeard = (token: string): string =>
  token
    .split('|')
    .map((choice) => (SIGN.test(choice) ? choice : normalise(choice).text))
    .join('|');
