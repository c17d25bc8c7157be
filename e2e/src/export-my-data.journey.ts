import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { finishDesk, hear, openDesk, say } from './support/desk.ts';
import { openStage } from './support/open-stage.ts';
import type { Visitor } from './support/open-visitor.ts';
import { handInShortPaper } from './support/papers.ts';
import { readZip } from './support/read-zip.ts';

const stage = openStage();
const MINE = '导出里要有这一句：您别急，我马上给您查。';
const SAID = '您好，两次都没给您发对，是我们的错';

it('gives people everything of theirs as a file, and nothing of others', async () => {
  const visitor = await stage.visit();
  const other = await stage.visit();
  await handInShortPaper(other, { 'q1-1': '别人写的一句话' });
  const sittingId = await handInShortPaper(visitor, { 'q1-1': MINE });
  const desk = await openDesk(visitor, { scenarioId: 'wrong-goods-twice', seed: 5 });
  await hear(desk, stage.server());
  await say(desk, SAID);
  await finishDesk(visitor.page);
  await visitor.page.goto('/account/data');
  const files = await exportMine(visitor);
  const all = [...files.values()].join('\n');
  for (const words of [MINE, SAID, sittingId, desk.runId]) expect(all, words).toContain(words);
  expect(all).not.toContain('别人写的一句话');
  for (const [name, text] of files) if (name.endsWith('.json')) expect(() => JSON.parse(text), name).not.toThrow();
  expect(visitor.complaints).toEqual([]);
});

async function exportMine({ page }: Visitor): Promise<ReadonlyMap<string, string>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出我的数据' }).click(),
  ]);
  await page.getByText(/^导出完成，\d+ KB/).waitFor();
  expect(download.suggestedFilename()).toBe('面面俱到-我的数据.zip');
  return readZip(readFileSync(await download.path()));
}
