import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Visitor } from './open-visitor.ts';
import { ARTIFACTS } from './repository.ts';

const LONGEST_TEXT = 3_000;

/** What a visitor of a failed journey had before them: a picture of each tab, and its words in the log. */
export async function tellFailure(journey: string, { context, screen, complaints }: Visitor): Promise<void> {
  const folder = join(ARTIFACTS, 'failed');
  mkdirSync(folder, { recursive: true });
  for (const [index, tab] of context.pages().entries()) {
    const name = `${screen.name}-${journey.replace(/[^a-z0-9]+/gi, '-').slice(0, 60)}-${index}.png`;
    // A tab that hangs or is closing must not hide the failure it is shown for.
    const words = await tab
      .locator('body')
      .ariaSnapshot({ timeout: 3_000 })
      .catch((error: unknown) => String(error));
    await tab.screenshot({ path: join(folder, name), timeout: 5_000 }).catch(() => undefined);
    console.error(`[failed] ${tab.url()} (${screen.name})\n${words.slice(-LONGEST_TEXT)}`);
  }
  if (complaints.length > 0) console.error(`[failed] console: ${complaints.join('\n')}`);
}
