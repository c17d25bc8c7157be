import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { LARGE_AT_ONCE, limitBodies } from './limit-bodies.ts';

describe('bodies on their way', () => {
  it('takes only so many files at once, before it has them whole, and again when one is through', async () => {
    const app = new Hono();
    app.use(limitBodies());
    app.post('*', async (c) => c.json((await c.req.arrayBuffer()).byteLength));
    const ends: (() => void)[] = [];
    const trickle = (path: string) => {
      const body = new ReadableStream({ start: (stream) => void ends.push(() => stream.close()) });
      return Promise.resolve(app.request(path, { method: 'POST', body, duplex: 'half' }));
    };
    const under = Array.from({ length: LARGE_AT_ONCE }, () => trickle('/api/job-files'));
    expect((await trickle('/api/job-files')).status).toBe(503);
    expect((await app.request('/api/story-readings', { method: 'POST', body: '{}' })).status).toBe(200);
    for (const end of ends) end();
    for (const response of await Promise.all(under)) expect(response.status).toBe(200);
    expect((await app.request('/api/job-files', { method: 'POST', body: '{}' })).status).toBe(200);
  });
});
