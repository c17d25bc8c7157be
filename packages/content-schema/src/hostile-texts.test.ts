import path from 'node:path';
import { matchJob } from '@mianmian/core/coaching/jobs/match-job';
import { reviewTechnique } from '@mianmian/core/coaching/review-technique';
import { isDeclined } from '@mianmian/core/interview/is-declined';
import { isThanksOnly } from '@mianmian/core/language/asked-back';
import { normalise } from '@mianmian/core/language/normalise';
import { findInvitations } from '@mianmian/core/language/stance/invitations';
import { phraseFamiliesOf } from '@mianmian/core/simulation/grading/compliance/forbidden-phrases';
import { expect, test } from 'vitest';
import { loadActReader } from './load-act-reader.ts';
import { loadBank } from './load-bank.ts';
import { loadJobLexicon } from './load-job-lexicon.ts';
import { loadAnswerReader } from './load-level-judge.ts';
import { loadScorer } from './load-scorer.ts';
import { loadStoryReader } from './load-story-reader.ts';

const CONTENT = path.join(import.meta.dirname, '../../../content');

function mustLoad<T>(loaded: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!loaded.ok) throw new Error('the content has problems; run npm run content');
  return loaded.value;
}

const bank = mustLoad(loadBank(CONTENT));
const scorer = mustLoad(loadScorer(CONTENT, bank));
const readActs = mustLoad(loadActReader(CONTENT));
const readStory = mustLoad(loadStoryReader(CONTENT));
const readLevel = mustLoad(loadAnswerReader(CONTENT));
const lexicon = mustLoad(loadJobLexicon(CONTENT));
const [question] = bank.questions;
if (question === undefined) throw new Error('the bank is empty');

/** Whatever reads words of somebody on the server, which answers nobody else meanwhile. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'an answer': (text) => scorer.score(question, text),
  'nearness of an answer': (text) => scorer.nearness(question, text),
  'a turn at the desk': (text) => readActs('', text.slice(0, 500)),
  'phrases at the desk': (text) => phraseFamiliesOf(text.slice(0, 500)),
  'an invitation': (text) => findInvitations(normalise(text).text, 'spoken'),
  'a question to the company': (text) => isThanksOnly(text),
  'a declined answer': (text) => isDeclined(text),
  'an answer read for its level': (text) => readLevel(question.id, text, []),
  'a story': (text) => readStory({ text }),
  'a job': (text) => matchJob(text, lexicon, []),
  'how an answer is told': (text) => reviewTechnique(question, text, { state: 'scored', notCounted: [] }),
};

/** What people who hesitate, laugh or thank say over and over, with what may stand before it and what fits nothing after it. */
const WORDS = [
  '嗯',
  '哈',
  '呵',
  '啊',
  '好的',
  '嗯呢',
  '明白了',
  '知道了',
  '谢谢',
  '这个',
  '那个',
  '一下',
  '对吧',
  '然后',
];
const REPEATED = [...WORDS, '没有', '就先', '不', '1', ' ', '“', '，'];
const BEFORE = ['', '加我', '转'];
/** Ways to cut a row of so many words are a hundred million, where each word can be cut in two. */
const ROW = 27;
/** Ten times what the slowest takes. */
const LONGEST_MS = 300;

test.each(Object.entries(READERS))('%s is read at once, whatever it says over and over', (_, read) => {
  read('您好');
  for (const before of BEFORE) {
    for (const word of REPEATED) {
      const startedAt = performance.now();
      read(`${before}${word.repeat(ROW)}猫`);
      expect([before, word, performance.now() - startedAt < LONGEST_MS]).toEqual([before, word, true]);
    }
  }
});

test.each(Object.entries(READERS))('%s of 3,000 characters is read in no time to speak of', (_, read) => {
  for (const word of REPEATED) {
    const startedAt = performance.now();
    read(`${word.repeat(3_000).slice(0, 2_999)}猫`);
    expect([word, performance.now() - startedAt < LONGEST_MS]).toEqual([word, true]);
  }
});
