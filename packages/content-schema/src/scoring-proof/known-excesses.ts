const UNRELATED =
  'Talk about nothing in particular that reads like an account of something; it resembles no question enough to be told as off topic.';

/** Attacks that come more than two points too far, by `attack question`, with the reason. */
export const KNOWN_EXCESSES: ReadonlyMap<string, string> = new Map([
  ['deny/not-want b-angry', '「我不想让您白等了」 and 「我不想给您添麻烦了」 are kind whichever way they are meant.'],
  ['wrong/weather b-weakness', UNRELATED],
  ['wrong/weather b-star-problem', UNRELATED],
  ['wrong/weather b-shop', UNRELATED],
]);
