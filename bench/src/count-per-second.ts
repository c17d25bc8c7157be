/**
 * Runs `work` over and over for about `seconds` of processor time and says how often a second of it ran. Processor
 * time, because a bar for one core should not move with what else the machine is doing; helper threads that collect
 * garbage count against it.
 */
export function countPerSecond(work: (round: number) => void, seconds: number): number {
  const startedAt = process.cpuUsage();
  let rounds = 0;
  let passedSeconds = 0;
  while (passedSeconds < seconds) {
    for (let step = 0; step < 100; step += 1) work(rounds + step);
    rounds += 100;
    const { user, system } = process.cpuUsage(startedAt);
    passedSeconds = (user + system) / 1e6;
  }
  return rounds / passedSeconds;
}
