/** What one run of an agent came to. */
export type AgentResult = { readonly task: string; readonly score: number; readonly isPassed: boolean };

export type TaskSummary = {
  readonly task: string;
  readonly runs: number;
  readonly passed: number;
  readonly meanScore: number;
};

export type AgentSummary = {
  readonly runs: number;
  /** Mean of the runs' scores, 0–100. */
  readonly meanScore: number;
  readonly tasks: readonly TaskSummary[];
  /** pass^1, pass^2 …, each the mean over the tasks; as far as every task has that many runs. */
  readonly passHat: readonly number[];
};

/** Sums up the runs of one agent. Throws without any. */
export function sumUpAgents(results: readonly AgentResult[]): AgentSummary {
  if (results.length === 0) throw new Error('no runs to sum up');
  const names = [...new Set(results.map(({ task }) => task))].sort();
  const tasks = names.map((task) =>
    summarise(
      task,
      results.filter((result) => result.task === task),
    ),
  );
  const fewest = Math.min(...tasks.map(({ runs }) => runs));
  const passHat = Array.from({ length: fewest }, (_, index) => mean(tasks.map((task) => passHatOf(task, index + 1))));
  return { runs: results.length, meanScore: mean(results.map(({ score }) => score)), tasks, passHat };
}

/**
 * The chance that `k` runs drawn from these without putting back all passed, C(c, k) / C(n, k): unbiased for the chance
 * that k new runs all pass. Yao et al., τ-bench, arXiv:2406.12045, section 3.
 */
export function passHatOf({ runs, passed }: Pick<TaskSummary, 'runs' | 'passed'>, k: number): number {
  let chance = 1;
  for (let drawn = 0; drawn < k; drawn += 1) chance *= Math.max(0, passed - drawn) / (runs - drawn);
  return chance;
}

const summarise = (task: string, results: readonly AgentResult[]): TaskSummary => ({
  task,
  runs: results.length,
  passed: results.filter(({ isPassed }) => isPassed).length,
  meanScore: mean(results.map(({ score }) => score)),
});

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
