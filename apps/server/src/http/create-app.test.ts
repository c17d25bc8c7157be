import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { ENDPOINTS } from '@mianmian/contract/endpoints';
import { ERROR_STATUS, type ErrorCode } from '@mianmian/contract/error';
import { describe, expect, it } from 'vitest';
import { storyOf } from '../fixtures/matrix/things.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { makeTestApp, readError, visit } from '../fixtures/test-app.ts';
import { ERROR_MESSAGES } from './error-messages.ts';
import { limitRate } from './limit-rate.ts';
import { staticFiles } from './static-files.ts';

const START = { eventId: 'start-0001', paperId: 'paper', form: 'full' };
const PRACTICE = { eventId: 'event-0001', questionId: 'a', answer: '非常抱歉' };

describe('the API', () => {
  it('gives anybody the questions and papers, without what earns points', async () => {
    const visitor = visit((await makeTestApp()).app);
    expect((await visitor.call('listQuestions')).questions).toHaveLength(3);
    expect((await visitor.call('readQuestion', { questionId: 'a' })).title).toBe('题a');
    expect((await visitor.call('listPapers')).papers[0]?.forms.short).toMatchObject({ seconds: 1_500, points: 15 });
    const all = await (await visitor.send('GET', '/api/questions')).text();
    expect(all).not.toMatch(/明天|推诿|先安抚/);
    expect(visitor.cookie()).toBe('');
  });

  it('scores the first taste for nobody in particular and stores nothing', async () => {
    const { app, db } = await makeTestApp();
    const visitor = visit(app);
    expect(await visitor.call('taste', {}, { answer: '抱歉，明天回访' })).toMatchObject({ evaluation: { total: 4 } });
    expect(visitor.cookie()).toBe('');
    expect(await db.selectFrom('answer').selectAll().execute()).toEqual([]);
    expect(await db.selectFrom('person').selectAll().execute()).toEqual([]);
  });

  it('lets one practise, look back, see the overview and study afterwards', async () => {
    const visitor = visit((await makeTestApp()).app);
    await visitor.call('practise', {}, PRACTICE);
    expect((await visitor.call('readPractice', { questionId: 'a' })).answers).toHaveLength(1);
    expect((await visitor.call('practiceOverview')).questions).toMatchObject([{ questionId: 'a', lastTotal: 2 }]);
    expect((await visitor.call('studyQuestion', { questionId: 'a' })).modelAnswer).toContain('换新');
    expect(await readError(await visitor.send('GET', '/api/questions/b/study'))).toMatchObject({
      status: 409,
      code: 'model-answer-locked',
    });
  });

  it('tells of itself by OpenAPI: every endpoint with each of its statuses', async () => {
    const response = await visit((await makeTestApp()).app).send('GET', '/api/openapi.json');
    const { paths } = (await response.json()) as { paths: Record<string, Record<string, { responses: object }>> };
    for (const endpoint of Object.values(ENDPOINTS)) {
      const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
      const described = paths[path]?.[endpoint.method.toLowerCase()]?.responses ?? {};
      const statuses = endpoint.errors.map((code: ErrorCode) => String(ERROR_STATUS[code]));
      expect(Object.keys(described)).toEqual(expect.arrayContaining(['200', ...statuses]));
    }
  });

  it('has for every error a Chinese message that says what was kept or what to do', () => {
    for (const message of Object.values(ERROR_MESSAGES)) {
      expect(message).toMatch(/^[\u4e00-\u9fff，、。；：「」]{20,}$/);
      expect(message).toMatch(/没有|拒绝|都在|会保存|都已保存/);
    }
  });
});

describe('a bad request', () => {
  it.each([
    ['that is no JSON', '{', 400, 'bad-request'],
    ['of another shape', { ...START, form: 'long' }, 400, 'bad-request'],
    ['with a field nobody knows', { ...START, admin: true }, 400, 'bad-request'],
    ['for a paper that is not there', { ...START, paperId: 'none' }, 404, 'not-found'],
  ])('%s is refused', async (_, body, status, code) => {
    const response = await visit((await makeTestApp()).app).send('POST', '/api/sittings', body);
    expect(await readError(response)).toMatchObject({ status, code });
  });

  it('with too long a text or too large a body is told so', async () => {
    const { app, db } = await makeTestApp();
    const visitor = visit(app);
    const long = await visitor.send('POST', '/api/practice', { ...PRACTICE, answer: '长'.repeat(5_001) });
    expect(await readError(long)).toMatchObject({ status: 413, code: 'too-large' });
    const huge = await visitor.send('POST', '/api/practice', { ...PRACTICE, answer: '长'.repeat(40_000) });
    expect(await readError(huge)).toMatchObject({ status: 413, code: 'too-large' });
    expect(await db.selectFrom('person').selectAll().execute()).toEqual([]);
  });

  it('from a page of another site changes nothing', async () => {
    const { app, db } = await makeTestApp();
    const send = (origin: string) => visit(app).send('POST', '/api/practice', PRACTICE, { origin });
    for (const origin of ['https://evil.example', 'null', 'http://localhost:81']) {
      expect(await readError(await send(origin))).toMatchObject({ status: 403, code: 'forbidden-origin' });
    }
    expect(await db.selectFrom('answer').selectAll().execute()).toEqual([]);
    expect((await send('http://localhost')).status).toBe(200);
  });

  it('from a form, which needs no permission to write across sites, is refused', async () => {
    const { app } = await makeTestApp();
    const response = await visit(app).send('POST', '/api/practice', PRACTICE, { 'content-type': 'text/plain' });
    expect(await readError(response)).toMatchObject({ status: 400 });
  });

  it('at an address of the API that is not there gets an error of the API', async () => {
    const response = await visit((await makeTestApp()).app).send('GET', '/api/nothing', undefined, {
      accept: 'text/html',
    });
    expect(await readError(response)).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('that comes too often is told how long to wait', async () => {
    const narrow = limitRate({ capacity: 1, perSecond: 0.1 }, () => 0);
    const roomy = limitRate({ capacity: 9, perSecond: 9 }, () => 0);
    const { app } = await makeTestApp({
      limits: { writes: narrow, reads: roomy, strangers: narrow, newGuests: roomy },
    });
    const visitor = visit(app);
    await visitor.call('practise', {}, PRACTICE);
    const response = await visitor.send('POST', '/api/practice', PRACTICE);
    expect(response.headers.get('retry-after')).toBe('10');
    expect(await readError(response)).toMatchObject({ status: 429, code: 'too-many', retryAfterSeconds: 10 });
    await visit(app).call('practise', {}, PRACTICE);
  });

  it('for what is dear to read is braked by person, apart from writing, and not before there is somebody', async () => {
    const narrow = limitRate({ capacity: 4, perSecond: 0.1 }, () => 0);
    const roomy = limitRate({ capacity: 9, perSecond: 9 }, () => 0);
    const { app } = await makeTestApp({
      limits: { writes: roomy, reads: narrow, strangers: narrow, newGuests: roomy },
    });
    const [nobody, reader, other] = [visit(app), visit(app), visit(app)];
    for (const guest of [reader, other]) await guest.call('practise', {}, PRACTICE);
    for (const guest of [nobody, reader, other]) {
      for (const path of ['/api/notes', '/api/exercises/0', '/api/progress', '/api/level']) {
        expect((await guest.send('GET', path)).status).toBe(200);
      }
    }
    expect((await nobody.send('GET', '/api/level')).status).toBe(200);
    const braked = await reader.send('GET', '/api/level');
    expect(await readError(braked)).toMatchObject({ status: 429, code: 'too-many', retryAfterSeconds: 10 });
    await reader.call('practise', {}, { ...PRACTICE, eventId: 'another-one' });
  });

  it('that writes much counts as several, so that nobody fills the disk', async () => {
    const roomy = limitRate({ capacity: 9, perSecond: 9 }, () => 0);
    const writes = limitRate({ capacity: 5, perSecond: 0.5 }, () => 0);
    const { app } = await makeTestApp({ limits: { writes, reads: roomy, strangers: roomy, newGuests: roomy } });
    const guest = visit(app);
    const tick = (what: number) => ({ id: `tick-${what}0000`, at: 1, kind: 'tick', what: `a:${what}`, isDone: true });
    const keep = (exercises: readonly object[]) => guest.send('POST', '/api/exercises', { exercises });
    // Some nine kilobytes, so one write; the note takes 60 and so nearly four.
    const full = Array.from({ length: 100 }, (_, index) => tick(100 + index));
    expect((await keep(full)).status).toBe(200);
    const content = { ...storyOf('长'.repeat(6_000)), situation: '长'.repeat(4_000), task: '长'.repeat(4_000) };
    const long = { ...content, action: '长'.repeat(4_000), result: '长'.repeat(2_000) };
    const put = () =>
      guest.send('PUT', '/api/notes/note-0001', { eventId: 'event-0001', baseRevision: 0, content: long });
    expect((await put()).status).toBe(200);
    expect(await readError(await put())).toMatchObject({ code: 'too-many', retryAfterSeconds: 7 });
  });

  it('to have stories read does not keep anybody from signing in at the same address', async () => {
    const narrow = limitRate({ capacity: 1, perSecond: 0.1 }, () => 0);
    const roomy = limitRate({ capacity: 9, perSecond: 9 }, () => 0);
    const { app } = await makeTestApp({ limits: { writes: roomy, reads: roomy, strangers: narrow, newGuests: roomy } });
    const read = () => visit(app).send('POST', '/api/story-readings', { text: '我去年做客服，负责售后。' });
    expect([(await read()).status, (await read()).status]).toEqual([200, 429]);
    const signIn = await visit(app).send('POST', '/api/account/sign-in', {
      email: 'a@b.example',
      password: 'wrong words',
    });
    expect(signIn.status).not.toBe(429);
  });
});

describe('a bug', () => {
  it('is logged with its stack and told without it', async () => {
    const scorer = {
      score: () => {
        throw new Error('secret detail');
      },
      nearness: () => ({}),
      nearnessVersion: null,
    };
    const { app, logged } = await makeTestApp({ ports: { scorer } });
    const response = await visit(app).send('POST', '/api/practice', PRACTICE);
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).toContain('"internal"');
    expect(text).not.toMatch(/secret|\.ts/);
    expect(logged.join('')).toContain('secret detail');
  });
});

describe('the pages', () => {
  function buildPages(): string {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>首页</title>');
    writeFileSync(join(folder, 'app.html'), '<!doctype html><title>应用</title>');
    writeFileSync(join(folder, 'assets', 'app-abc123.js'), `export default ${JSON.stringify('面'.repeat(500))};`);
    writeFileSync(join(folder, '.hidden.json'), '{}');
    return folder;
  }
  const open = async () => visit((await makeTestApp({ files: staticFiles(buildPages()) })).app);
  const html = { accept: 'text/html' };

  it('are the landing page, and the app at each of its addresses', async () => {
    const visitor = await open();
    expect(await (await visitor.send('GET', '/', undefined, html)).text()).toContain('首页');
    for (const path of ['/papers', '/sittings/x', '/sittings/x/report', '/practice/a', '/mine']) {
      const response = await visitor.send('GET', path, undefined, html);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('应用');
    }
  });

  it('are the app with status 404 at any other address', async () => {
    const response = await (await open()).send('GET', '/nowhere', undefined, html);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('应用');
  });

  it('come compressed, files with a hash in their name for ever', async () => {
    const visitor = await open();
    const response = await visitor.send('GET', '/assets/app-abc123.js', undefined, { 'accept-encoding': 'gzip, br' });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString()).toContain('面面');
    const plain = await visitor.send('GET', '/assets/app-abc123.js');
    expect(plain.headers.get('content-encoding')).toBeNull();
  });

  it('are asked for again only when they changed', async () => {
    const visitor = await open();
    const first = await visitor.send('GET', '/');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const etag = first.headers.get('etag') ?? '';
    expect((await visitor.send('GET', '/', undefined, { 'if-none-match': etag })).status).toBe(304);
  });

  it('say what to do when they are not built', async () => {
    const response = await visit((await makeTestApp()).app).send('GET', '/', undefined, html);
    expect(await readError(response)).toMatchObject({ status: 503, message: expect.stringContaining('npm run build') });
  });

  it('forbid inline scripts, framing and sniffing', async () => {
    const { headers } = await (await open()).send('GET', '/');
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self';.*frame-ancestors 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('leave camera and microphone to the site itself, to nobody framed in it', async () => {
    const { headers } = await (await open()).send('GET', '/');
    expect(headers.get('permissions-policy')).toContain('camera=(self), microphone=(self), geolocation=()');
    expect(headers.get('content-security-policy')).toMatch(/media-src 'self' blob:;/);
  });

  it.each(['/.hidden.json', '/../package.json', '/%2e%2e/package.json', '/assets/..%2f.hidden.json', '/assets'])(
    'never include %s',
    async (path) => {
      expect((await (await open()).send('GET', path)).status).toBe(404);
    },
  );
});
