const MAX = 999_999;

/** A number a question of a review is known by, drawn by lot: neither counting on nor two devices give one twice. */
export function drawNumber(taken: readonly number[]): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  const number = (drawn % MAX) + 1;
  return taken.includes(number) ? drawNumber(taken) : number;
}
