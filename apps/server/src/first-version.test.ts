import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ENDPOINTS } from '@mianmian/contract/endpoints';
import { DAY_MS } from '@mianmian/core/shared/instant';
import Database from 'libsql';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { startServerProcess } from './fixtures/server-process.ts';
import { temporaryFolder } from './fixtures/temporary-folder.ts';

/** What the first landed version (commit c7e7ea0) kept in its data folder, and what it told of it over HTTP. */
const KEPT = join(import.meta.dirname, 'fixtures/first-version');
const readPacked = (name: string): Buffer => gunzipSync(readFileSync(join(KEPT, name)));
const anything = z.record(z.string(), z.unknown());
const toldSchema = z.object({
  cookie: z.string(),
  secret: z.string(),
  report: z.looseObject({
    sittingId: z.string(),
    handedInAt: z.number(),
    questions: z.array(z.looseObject({ question: z.looseObject({ id: z.string() }) })),
  }),
  sitting: z.looseObject({
    id: z.string(),
    questions: z.array(z.looseObject({ id: z.string() })),
    answers: z.array(anything),
  }),
  practised: anything,
});

it('opens the database of the first version: the same guest, the same report, the same draft, and writes on', async () => {
  const told = toldSchema.parse(JSON.parse(readPacked('told.json.gz').toString('utf8')));
  const dataDir = temporaryFolder();
  writeFileSync(join(dataDir, 'mianmian.sqlite'), readPacked('mianmian.sqlite.gz'));
  writeFileSync(join(dataDir, 'auth-secret'), `${told.secret}\n`);
  // Guests and their cookies do not last for ever: let it be the day after.
  const sqlite = new Database(join(dataDir, 'mianmian.sqlite'));
  sqlite.exec(`update auth_session set expiresAt = '${new Date(Date.now() + DAY_MS).toISOString()}'`);
  sqlite.close();
  const offsetFile = join(temporaryFolder(), 'offset');
  writeFileSync(offsetFile, String(told.report.handedInAt + DAY_MS - Date.now()));
  const server = await startServerProcess(dataDir, { MIANMIAN_TEST: '1', CLOCK_OFFSET_FILE: offsetFile });
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { cookie: told.cookie, 'content-type': 'application/json' };
    const response = await fetch(`${server.address}${path}`, { ...init, headers });
    return { status: response.status, json: await response.json() };
  };
  const report = await ask(`/api/sittings/${told.report.sittingId}/report`);
  // Since then a model answer is kept back while an open paper asks the question.
  const open = told.sitting.questions.map(({ id }) => id);
  const questions = told.report.questions.map((each) =>
    open.includes(each.question.id) ? { ...each, modelAnswer: null } : each,
  );
  expect(report).toMatchObject({ status: 200, json: { ...told.report, questions } });
  expect(ENDPOINTS.readReport.response.safeParse(report.json).success).toBe(true);
  const sitting = await ask(`/api/sittings/${told.sitting.id}`);
  expect(sitting).toMatchObject({ status: 200, json: { answers: told.sitting.answers } });
  const save = { eventId: 'first-version-more', questionId: 'q1-1', baseRevision: 1, text: '接着写' };
  const saved = await ask(`/api/sittings/${told.sitting.id}/answers`, { method: 'POST', body: JSON.stringify(save) });
  expect(saved).toMatchObject({ status: 200, json: { revision: 2 } });
  expect(await server.end('SIGTERM')).toBe(0);
}, 60_000);
