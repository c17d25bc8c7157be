const UNRELATED =
  'Talk about nothing in particular that reads like an account of something; it resembles no question enough to be told as off topic.';

/**
 * Attacks that come more than two points too far, by `attack question`, with the reason. Those by a quarter or two come
 * and go when the weights are fitted again.
 */
export const KNOWN_EXCESSES: ReadonlyMap<string, string> = new Map([
  ['deny/not-want b-angry', '「我不想让您白等了」 and 「我不想给您添麻烦了」 are kind whichever way they are meant.'],
  [
    'wrong/dont-know b-unsolved',
    'To say that one does not know and asks whoever does is half of what this question wants.',
  ],
  [
    'wrong/promise-everything b-ask',
    'It says 您 and asks no pay: manners and the absence of taboos earn points here; over-promise goes to a person.',
  ],
  [
    'noise/chinese-keys b-star-complaint',
    'Among real characters in any order some stand side by side as in stories of complaints.',
  ],
  [
    'report/trainer b-star-learn',
    'The trainer is masked; 「我都记在本子上了」 stays, a way of learning that the attack tells as one’s own.',
  ],
  ['wrong/weather b-weakness', UNRELATED],
  ['wrong/weather b-star-problem', UNRELATED],
  ['wrong/weather b-shop', UNRELATED],
]);
