import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { callApi } from './support/call-api.ts';
import { SCREENS } from './support/open-browser.ts';
import { openStage } from './support/open-stage.ts';
import type { Visitor } from './support/open-visitor.ts';
import { PRODUCT } from './support/repository.ts';
import { watchPages } from './support/watch-pages.ts';

const stage = openStage();
const TITLE = '岗位匹配 · 面面俱到';
const PRINTED = readFileSync(join(PRODUCT, 'apps/server/src/fixtures/job-files/printed.pdf'));
const LINES = ['岗位要求：', '1、两年以上客服经验，学历不限；', '2、打字60字/分，有耐心；', '3、熟悉聚水潭者优先。'];

const wordFile = (lines: readonly string[]): Buffer => {
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('');
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const namespace = 'http://schemas.openxmlformats.org';
  return Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(
        `<Types xmlns="${namespace}/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${types}"/></Types>`,
      ),
      '_rels/.rels': strToU8(
        `<Relationships xmlns="${namespace}/package/2006/relationships"><Relationship Id="r1" Type="${namespace}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      'word/document.xml': strToU8(
        `<w:document xmlns:w="${namespace}/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`,
      ),
    }),
  );
};

const upload = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel('选一个文件').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
const jobText = (page: Page) => page.getByRole('textbox', { name: '岗位描述' });

/** An application and a story of a patient agent. */
async function prepare(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await page.goto('/applications');
  await page.getByLabel('公司', { exact: true }).fill('星河女装旗舰店');
  await page.getByLabel('岗位', { exact: true }).fill('售前客服');
  await page.getByRole('button', { name: '建好它' }).click();
  await page.getByRole('link', { name: '星河女装旗舰店' }).waitFor();
  const told = { situation: '老人不会退款', task: '', action: '我耐心讲了五遍', result: '当天退成' };
  await callApi(visitor, 'saveNote', {
    params: { noteId: 'story-0001' },
    body: {
      eventId: 'event-0001',
      baseRevision: 0,
      content: { kind: 'story', title: '教老人退款', raw: '', ...told, competencies: ['emotion'], themes: [] },
    },
  });
}

describe.each(SCREENS)('the match of a job on a $name screen', (screen) => {
  it('reads a Word file and a PDF file, marks what they ask for, and tells what is wrong with others', async () => {
    const visitor = await stage.visit(screen);
    const { page } = visitor;
    const { look, expectClean } = await watchPages(visitor);
    await prepare(visitor);
    await page.goto('/applications');
    await page.getByRole('link', { name: '岗位描述还没放进来' }).click();
    await page.getByText('放进岗位描述以后').waitFor();
    await look('job-match-1-empty', TITLE);

    await upload(page, '岗位说明.docx', wordFile(LINES));
    await page.getByText('已换成「岗位说明.docx」里的文字').waitFor();
    await expect.poll(() => jobText(page).inputValue()).toBe(LINES.join('\n'));
    const demands = page.getByRole('region', { name: '逐条对上' });
    const patience = demands.getByRole('listitem').filter({ hasText: '耐心' }).first();
    await patience.getByRole('link', { name: '教老人退款' }).waitFor();
    await patience.getByText('故事里说到「耐心」').waitFor();
    await demands.getByRole('listitem').filter({ hasText: '学历' }).getByText('不要求').waitFor();
    await page.getByText('2 年以上经验').waitFor();
    await page.getByText('打字 60 字/分').waitFor();
    await page.getByRole('button', { name: /^聚水潭：订单系统（加分）/ }).press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('demand-erp');
    await look('job-match-2-docx', TITLE);

    await upload(page, '岗位.pdf', PRINTED);
    await page.getByText('已换成「岗位.pdf」里的文字').waitFor();
    await expect.poll(() => jobText(page).inputValue()).toContain('使用千牛在线接待顾客');
    await page.getByRole('button', { name: /^千牛/ }).waitFor();
    await page.getByRole('button', { name: '换回原来的文字' }).click();
    await expect.poll(() => jobText(page).inputValue()).toBe(LINES.join('\n'));

    const bomb = Buffer.from(
      zipSync({ 'word/document.xml': strToU8('<w:document/>'), 'word/a.png': new Uint8Array(61 * 1024 * 1024) }),
    );
    await upload(page, '展开很大.docx', bomb);
    await page.getByRole('alert').getByText('展开后太大或太复杂').waitFor();
    await upload(page, '网页.docx', Buffer.from('<!doctype html><p>岗位'));
    await page.getByRole('alert').getByText('不是真正的 Word 或 PDF').waitFor();
    await look('job-match-3-refused', TITLE);
    await upload(page, '太大.pdf', Buffer.alloc(5 * 1024 * 1024 + 1));
    await page.getByRole('alert').getByText('超过 5 MB').waitFor();

    await jobText(page).fill(`${LINES.join('\n')}\n4、不上夜班。`);
    await page.getByRole('button', { name: /^夜班：倒班夜班（不要求）/ }).waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: /^已保存$/ })
      .waitFor();
    await page.reload();
    await page.getByRole('button', { name: /^夜班/ }).waitFor();
    // The browser itself notes the two refusals that were looked for.
    expect(visitor.complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);
    expectClean();
  });
});
