import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DESK_TEST } from '../fixtures/desk-visitor.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { makeTestApp } from '../fixtures/test-app.ts';

const GUIDE = fileURLToPath(new URL('../../../../docs/guides/agents.md', import.meta.url));

/** The guide's program, letter for letter. */
const readProgram = (): string => /```js\n([\s\S]*?)```/.exec(readFileSync(GUIDE, 'utf8'))?.[1] ?? '';

describe('the example of docs/guides/agents.md', DESK_TEST, () => {
  it('is no longer than forty lines and passes the tutorial as it stands there', async () => {
    const program = readProgram();
    expect(program.trim().split('\n').length).toBeLessThanOrEqual(40);
    const { app } = await makeTestApp();
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const file = join(temporaryFolder(), 'agent.mjs');
    writeFileSync(file, program);

    for (const seed of ['1', '2', '3', '4']) {
      const child = spawn(process.execPath, [file, `http://127.0.0.1:${address.port}`, seed]);
      let output = '';
      let errors = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        errors += text;
      });
      await once(child, 'close');
      expect(errors).toBe('');
      expect(JSON.parse(output)).toMatchObject({ run: { scenario: 'tutorial' }, result: { areGatesPassed: true } });
    }
  });
});
