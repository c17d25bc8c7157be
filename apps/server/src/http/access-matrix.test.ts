import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCOUNT_ENDPOINTS } from '@mianmian/contract/account-endpoints';
import { ENDPOINTS } from '@mianmian/contract/endpoints';
import { MY_DATA_ENDPOINTS } from '@mianmian/contract/my-data-endpoints';
import { ORGANISATION_ENDPOINTS } from '@mianmian/contract/organisation-endpoints';
import { NOT_FOUND_FILE, PAGES } from '@mianmian/contract/pages';
import { describe, expect, it } from 'vitest';
import { outcomeByCan } from '../fixtures/matrix/endpoint-decisions.ts';
import { ENDPOINT_ROWS } from '../fixtures/matrix/endpoint-rows.ts';
import { PLAYED, playEndpoints } from '../fixtures/matrix/play-endpoints.ts';
import { playRoutes } from '../fixtures/matrix/play-routes.ts';
import { makeStage, WHO } from '../fixtures/matrix/stage.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

/** Pages that differ from each other, as the build makes them. */
function makePages(): string {
  const folder = join(temporaryFolder(), 'pages');
  mkdirSync(folder);
  for (const file of new Set([...PAGES.map((page) => page.file), NOT_FOUND_FILE])) {
    writeFileSync(join(folder, file), `<!doctype html><title>${file}</title>`);
  }
  return folder;
}

/** Some six hundred requests with a look at every table after each; ten times as long on a busy machine. */
const PATIENT = { timeout: 180_000 };

describe('the table of the matrix', () => {
  it('says of everybody at every endpoint what can() says', () => {
    expect(PLAYED).toHaveLength(Object.keys(ENDPOINTS).length);
    for (const name of PLAYED) {
      for (const who of WHO) {
        const { answers } = ENDPOINT_ROWS[name];
        expect([name, who, answers[who]]).toEqual([name, who, outcomeByCan(name, who) ?? answers[who]]);
      }
    }
  });
});

describe('every route, asked by nobody, strangers, members and the right person', PATIENT, () => {
  it('answers as its row says, leaks no id and refuses without a trace', async () => {
    const stage = await makeStage('sqlite', makePages());
    expect([...(await playRoutes(stage)), ...(await playEndpoints(stage, 'sqlite', PLAYED))]).toEqual([]);
  });

  it('does so on PostgreSQL, where it is about people, their organisations and what they share', async () => {
    const stage = await makeStage('postgres', makePages());
    const shared = { ...ACCOUNT_ENDPOINTS, ...ORGANISATION_ENDPOINTS, ...MY_DATA_ENDPOINTS };
    const names = PLAYED.filter((name) => name in shared);
    expect(await playEndpoints(stage, 'postgres', names)).toEqual([]);
  });
});
