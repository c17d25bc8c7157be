import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENDPOINTS, type EndpointName } from '@mianmian/contract/endpoints';
import { NOT_FOUND_FILE, PAGES } from '@mianmian/contract/pages';
import { describe, expect, it } from 'vitest';
import { outcomeByCan } from '../fixtures/matrix/endpoint-decisions.ts';
import { ENDPOINT_ROWS } from '../fixtures/matrix/endpoint-rows.ts';
import { playEndpoints } from '../fixtures/matrix/play-endpoints.ts';
import { playRoutes } from '../fixtures/matrix/play-routes.ts';
import { makeStage, WHO } from '../fixtures/matrix/stage.ts';
import { ENGINES } from '../fixtures/open-test-database.ts';
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

describe('the table of the matrix', () => {
  it('says of everybody at every endpoint what can() says', () => {
    const names = Object.keys(ENDPOINT_ROWS).filter((name): name is EndpointName => name in ENDPOINTS);
    expect(names).toHaveLength(Object.keys(ENDPOINTS).length);
    for (const name of names) {
      for (const who of WHO) {
        const { answers } = ENDPOINT_ROWS[name];
        expect([name, who, answers[who]]).toEqual([name, who, outcomeByCan(name, who) ?? answers[who]]);
      }
    }
  });
});

describe('every route, asked by nobody, strangers, members and the right person', () => {
  it.each(ENGINES)(
    'answers as its row says, leaks no id and refuses without a trace, on %s',
    async (engine) => {
      const stage = await makeStage(engine, makePages());
      expect([...(await playRoutes(stage)), ...(await playEndpoints(stage, engine))]).toEqual([]);
    },
    120_000,
  );
});
