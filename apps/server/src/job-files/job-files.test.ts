import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makePdf, makeUnembeddedPdf, stream } from '../fixtures/job-files/make-pdf.ts';
import { makeTestApp, readError, visit } from '../fixtures/test-app.ts';
import { JOB_FILE_PARTS, testJobFiles } from '../fixtures/test-job-files.ts';
import { openJobFiles } from './open-job-files.ts';
import { readDocx } from './read-docx.ts';
import { readFile } from './read-file.ts';
import { readPdf } from './read-pdf.ts';

/** Anew each time: its reader takes the bytes away. */
const printed = () => new Uint8Array(readFileSync(new URL('../fixtures/job-files/printed.pdf', import.meta.url)));
const JOB = '岗位要求：\n打字60字/分，有耐心';

const read = (name: string, bytes: Uint8Array) =>
  readFile({ name, bytes }, (kind) =>
    kind === 'pdf' ? readPdf(bytes, JOB_FILE_PARTS.cmapDirectory) : readDocx(bytes),
  );
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

const documentOf = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const docx = (document: string, others: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(document),
    ...others,
  });
const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
    .join('');
const pages = (kids: string, ...others: string[]) =>
  makePdf(['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count 1 >>`, ...others]);

describe('reading a job description out of a file', () => {
  it('reads plain text in any encoding that editors here write', async () => {
    const gbk = Uint8Array.of(0xb8, 0xda, 0xce, 0xbb, 0x0d, 0x0a, 0x36, 0x30, 0xd7, 0xd6);
    expect(await read('a.txt', gbk)).toEqual({ ok: true, value: { text: '岗位\n60字', isCut: false } });
    const wide = new Uint8Array(Buffer.from(`\ufeff${JOB}`, 'utf16le'));
    for (const bytes of [
      strToU8(JOB),
      strToU8(`\ufeff${JOB}\0`.replace('\0', '')),
      wide,
      utf16be(JOB),
      wide.slice(2),
    ]) {
      expect(await read('a.txt', bytes)).toEqual({ ok: true, value: { text: JOB, isCut: false } });
    }
    const long = await read('长.txt', strToU8('字'.repeat(1_000_000)));
    expect(long).toEqual({ ok: true, value: { text: '字'.repeat(20_000), isCut: true } });
    const spaced = await read('空.txt', strToU8(`一 \t\n${' '.repeat(250_000)}二`));
    expect(spaced).toMatchObject({ ok: true, value: { text: expect.stringMatching(/^一\n {1000}/), isCut: true } });
  });

  it('reads Word files paragraph by paragraph, whatever they are called', async () => {
    const file = docx(documentOf(paragraphs(JOB)), { 'word/media/image1.png': new Uint8Array(9) });
    for (const name of ['jd.docx', 'jd.pdf', 'jd']) {
      expect(await read(name, file)).toEqual({ ok: true, value: { text: JOB, isCut: false } });
    }
  });

  it('reads PDF files: printed by a browser, and with fonts they only name', async () => {
    const reading = await read('jd.pdf', printed());
    expect(reading).toMatchObject({ ok: true, value: { isCut: false } });
    // Printed with radicals in place of 用, 大, 牛, 面.
    expect(reading.ok && reading.value.text).toMatch(
      /^在线客服专员\n岗位职责：\n1\. 使用千牛在线接待顾客，解答尺码与面料/,
    );
    expect(await read('jd.pdf', makeUnembeddedPdf('打字60字', 'UniGB-UCS2-H', utf16be))).toMatchObject({
      value: { text: '打字60字' },
    });
    const gbk = () => Uint8Array.of(0xb4, 0xf2, 0xd7, 0xd6);
    expect(await read('jd.pdf', makeUnembeddedPdf('打字', 'GBK-EUC-H', gbk))).toMatchObject({
      value: { text: '打字' },
    });
  });

  it('says of every other file what is wrong with it', async () => {
    const lie = docx(documentOf(paragraphs(JOB)));
    const reasons = {
      empty: new Uint8Array(),
      'not-what-named': strToU8('<!doctype html><p>岗位'),
      'old-word': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
      broken: lie.slice(0, lie.length / 2),
    };
    for (const [reason, bytes] of Object.entries(reasons)) {
      expect(await read('jd.docx', bytes)).toEqual({ ok: false, error: reason });
    }
    const mixed = new Uint8Array([...lie.slice(0, 20), ...strToU8('%PDF-1.4\n'), ...lie.slice(20)]);
    for (const bytes of [mixed, zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), Uint8Array.of(0x89, 0x50, 0, 1, 2)]) {
      expect(await read('jd', bytes)).toEqual({ ok: false, error: 'other-kind' });
    }
    const broken = [printed().slice(0, 900), strToU8('%PDF-1.7\nnothing of the kind'), pages('2 0 R')];
    for (const bytes of broken) expect(await read('jd.pdf', bytes)).toMatchObject({ ok: false });
    expect(await read('jd.docx', docx('<w:document'))).toEqual({ ok: false, error: 'broken' });
    expect(await read('scan.docx', docx(documentOf('<w:p/>')))).toEqual({ ok: false, error: 'no-text' });
    const scan = pages('3 0 R', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>');
    expect(await read('scan.pdf', scan)).toEqual({ ok: false, error: 'no-text' });
    const secret = '0'.repeat(32);
    const locked = makePdf(
      ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>'],
      `/ID [(${secret}) (${secret})] /Encrypt << /Filter /Standard /V 1 /R 2 /O (${secret}) /U (${secret}) /P -4 >>`,
    );
    expect(await read('jd.pdf', locked)).toEqual({ ok: false, error: 'locked' });
  });

  it('looks at the first pages of ten thousand', async () => {
    const page =
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>';
    const file = makePdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${'3 0 R '.repeat(10_000)}] /Count 10000 >>`,
      page,
      stream('BT /F1 12 Tf (typing) Tj ET'),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ]);
    const reading = await read('jd.pdf', file);
    expect(reading).toMatchObject({ ok: true, value: { isCut: true } });
    expect(reading.ok && reading.value.text.match(/typing/g)).toHaveLength(40);
  });

  it('refuses archives that unpack to too much before unpacking them', async () => {
    const bomb = docx(documentOf(''), { 'word/media/a.png': new Uint8Array(61 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await read('jd.docx', bomb)).toEqual({ ok: false, error: 'too-complex' });
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`a${index}`, new Uint8Array()]));
    expect(await read('jd.docx', docx(documentOf(''), many))).toEqual({ ok: false, error: 'too-complex' });
  });
});

describe('the process that reads files', () => {
  it('survives files made to burst it, within its limits of memory', { timeout: 40_000 }, async () => {
    const before = process.memoryUsage().rss;
    const packed = deflateSync(Buffer.alloc(100 * 1024 * 1024, ' ')).toString('latin1');
    const bomb = pages(
      '3 0 R',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>',
      stream(packed, '/Filter /FlateDecode'),
    );
    // Its tree takes more than the heap may.
    const tree = docx(documentOf('<w:p><w:r/></w:p>'.repeat(200_000)));
    const [pdf, word, third] = await Promise.all([
      testJobFiles.read({ name: 'bomb.pdf', bytes: bomb }),
      testJobFiles.read({ name: 'tree.docx', bytes: tree }),
      testJobFiles.read({ name: 'jd.pdf', bytes: printed() }),
    ]);
    expect(pdf).toMatchObject({ ok: false, error: { code: 'bad-file' } });
    expect(word).toMatchObject({ ok: false, error: { code: 'bad-file' } });
    expect(third).toEqual({ ok: false, error: { code: 'too-busy' } });
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
    expect(await testJobFiles.read({ name: 'jd.pdf', bytes: printed() })).toMatchObject({ ok: true });
  });

  it('ends alone when some hundred bytes ask for more memory at once than there is', { timeout: 40_000 }, async () => {
    // As long as the highest character that its table names: a quarter of a gigabyte in one piece.
    const table =
      '1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange 1 beginbfchar <01FFFFFF> <0041> endbfchar';
    const file = pages(
      '3 0 R',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
      stream('BT /F1 12 Tf (typing) Tj ET'),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>',
      stream(table),
    );
    const reading = await testJobFiles.read({ name: 'a.pdf', bytes: file });
    expect(reading).toEqual({ ok: false, error: { code: 'bad-file', reason: 'too-complex' } });
  });

  it('says that it is not there as a bug, not as a broken file', async () => {
    const lost = openJobFiles({ ...JOB_FILE_PARTS, worker: new URL('./nowhere.mjs', import.meta.url) });
    await expect(lost.read({ name: 'jd.pdf', bytes: printed() })).rejects.toThrow('the reader of files ended');
  });

  it('gives up on what takes too long, and ends what is under way when the server stops', async () => {
    const hurried = openJobFiles({ ...JOB_FILE_PARTS, timeoutMs: 1 });
    const reason = { ok: false, error: { code: 'bad-file', reason: 'too-complex' } };
    expect(await hurried.read({ name: 'jd.pdf', bytes: printed() })).toEqual(reason);
    const stopped = openJobFiles(JOB_FILE_PARTS);
    const reading = stopped.read({ name: 'jd.pdf', bytes: printed() });
    await stopped.close();
    expect(await reading).toEqual(reason);
  });
});

describe('POST /api/job-files', () => {
  const send = async (visitor: ReturnType<typeof visit>, name: string, bytes: Uint8Array) =>
    visitor.send('POST', '/api/job-files', { name, base64: Buffer.from(bytes).toString('base64') });

  it('gives the text to anybody, keeps nothing of it and says in Chinese what is wrong with a file', async () => {
    const { app, logged } = await makeTestApp();
    const visitor = visit(app);
    const read = await send(visitor, 'jd.pdf', printed());
    expect(await read.json()).toMatchObject({ text: expect.stringContaining('千牛'), isCut: false });
    expect(visitor.cookie()).toBe('');
    expect(logged.join('')).not.toContain('千牛');
    expect(await readError(await send(visitor, 'jd.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)))).toMatchObject({
      status: 422,
      code: 'bad-file',
      message: expect.stringContaining('旧版 Word'),
    });
    const noBase64 = await visitor.send('POST', '/api/job-files', { name: 'a.txt', base64: '岗位' });
    expect(await readError(noBase64)).toMatchObject({ code: 'bad-file' });
    const heavy = await visitor.send('POST', '/api/job-files', { name: 'a.txt', base64: '['.repeat(1_000_000) });
    expect(await readError(heavy)).toMatchObject({ code: 'bad-request' });
    const large = await send(visitor, 'jd.pdf', new Uint8Array(5 * 1024 * 1024 + 3));
    expect(await readError(large)).toMatchObject({ status: 413, code: 'too-large' });
  });
});
