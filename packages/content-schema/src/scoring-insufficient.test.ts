import { describe, expect, it } from 'vitest';
import { loadShippedScorer } from './scoring-proof/shipped-scorer.ts';

const { questions, scorer } = loadShippedScorer();
const angry = questions.find(({ id }) => id === 'b-angry');
if (angry === undefined) throw new Error('no question b-angry');
const stateOf = (answer: string) => scorer.score(angry, answer).state;

const ENGLISH =
  'First I let him finish and do not interrupt. I say sorry for the trouble, repeat what went wrong in my own words, ' +
  'offer a refund or a new one today, tell him when I will call back, and write a note for my colleagues.';

describe('an answer in which little is Chinese', () => {
  it('is judged without a point when there is enough of it', () => {
    const strayed = scorer.score(angry, '我家住在海边，夏天常去游泳，冬天就在家里看书，周末偶尔和朋友去爬山。');
    expect(strayed).toMatchObject({ state: 'scored', total: 0 });
  });

  it('is not judged when it is in another language, however long', () => {
    expect(stateOf(ENGLISH)).toBe('insufficient');
    expect(stateOf(`${ENGLISH} 谢谢。`)).toBe('insufficient');
    expect(stateOf('まずお客様のお話を最後までお聞きして、ごめいわくをおかけしたことをおわびします。')).toBe(
      'insufficient',
    );
  });

  it('is judged when a point was earned with few words of Chinese', () => {
    expect(stateOf('先道歉，听他把话说完，不打断他。')).toBe('scored');
  });
});

describe('short questions, where questions are the answer', () => {
  const ask = questions.find(({ id }) => id === 'b-ask');
  if (ask === undefined) throw new Error('no question b-ask');
  const scored = (answer: string) => scorer.score(ask, answer);

  it('are judged when they ask two different things, point by point also where none is earned', () => {
    const judged = scored('团队多大？晋升怎么走？');
    expect(judged.state).toBe('scored');
    expect(judged.criteria.flatMap(({ missing }) => missing).length).toBeGreaterThan(0);
    expect(scored('团队多大？\n晋升怎么走？').state).toBe('scored');
    expect(stateOf('团队多大？晋升怎么走？')).toBe('insufficient');
  });

  it('are no answer when they ask one thing, the same twice, or nothing in particular', () => {
    const asked = ['团队多大？', '今天几号？今天几号？', '啥？嗯？吗？', '谢谢您', '团队。晋升。'];
    expect(asked.map((answer) => scored(answer).state)).toEqual(asked.map(() => 'insufficient'));
  });
});
