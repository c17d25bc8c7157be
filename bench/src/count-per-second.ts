/** Runs `work` over and over for about `seconds` and says how often a second it ran. */
export function countPerSecond(work: (round: number) => void, seconds: number): number {
  const startedAt = performance.now();
  let rounds = 0;
  let passedMs = 0;
  while (passedMs < seconds * 1000) {
    for (let step = 0; step < 100; step += 1) work(rounds + step);
    rounds += 100;
    passedMs = performance.now() - startedAt;
  }
  return (rounds * 1000) / passedMs;
}
