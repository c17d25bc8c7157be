import { existsSync, readFileSync } from 'node:fs';

/**
 * Reads the JSON report of a vitest run. A run that failed without a failed test (a file that can't be loaded, an
 * error outside every test) counts as one failure, so that it is never reported as clean.
 */
export function countTests(reportPath, exitCode) {
  if (!existsSync(reportPath)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(reportPath, 'utf8'));
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = report.numFailedTests + unloaded.length;
  return { passed: report.numPassedTests, failed: exitCode === 0 ? failed : Math.max(1, failed) };
}
