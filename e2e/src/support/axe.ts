import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

const AXE_SCRIPT = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Every page opened from now on has axe; sent once, because sending it to each page takes longer than running it. */
export const bringAxe = (context: BrowserContext) => context.addInitScript({ path: AXE_SCRIPT });

/** What axe finds wrong with the page as it stands, one line a rule with the places. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `    ${html}\n    ${failureSummary}`).join('\n')}`,
  );
}
