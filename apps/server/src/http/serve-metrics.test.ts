import { expect, it } from 'vitest';
import { nextEventId } from '../fixtures/desk-visitor.ts';
import { parseOpenMetrics } from '../fixtures/parse-open-metrics.ts';
import { makeTestApp, readError, visit } from '../fixtures/test-app.ts';
import { createServerMetrics } from '../metrics/server-metrics.ts';

const TOKEN = 'a-token-of-the-tests-0123456789';

const makeMetrics = (dueLagMs: number | null = 1_500) =>
  createServerMetrics({ version: '0.1.0', openStreams: () => 3, dueLagMs: async () => dueLagMs });

it('is nothing at all without the token, with a wrong one, and where none was set', async () => {
  const metrics = makeMetrics();
  const guarded = visit((await makeTestApp({ figures: { metrics, token: TOKEN } })).app);
  const open = visit((await makeTestApp({ figures: { metrics, token: null } })).app);
  const tries = [
    guarded.send('GET', '/metrics'),
    guarded.send('GET', '/metrics', undefined, { authorization: `Bearer ${TOKEN}x` }),
    open.send('GET', '/metrics', undefined, { authorization: 'Bearer null' }),
  ];
  for (const response of await Promise.all(tries)) expect(await readError(response)).toMatchObject({ status: 404 });
});

it('counts requests by route and status, and writes that were acknowledged, in OpenMetrics', async () => {
  const metrics = makeMetrics();
  const visitor = visit((await makeTestApp({ figures: { metrics, token: TOKEN } })).app);
  const sitting = await visitor.call('startSitting', {}, { eventId: nextEventId(), paperId: 'paper', form: 'full' });
  const save = { eventId: nextEventId(), questionId: sitting.questions[0]?.id, baseRevision: 0, text: '抱歉' };
  await visitor.call('saveAnswer', { sittingId: sitting.id }, save);
  await visitor.send('POST', `/api/sittings/${sitting.id}/answers`, { ...save, eventId: nextEventId(), text: '再写' });
  await visitor.send('GET', '/api/sittings/unknown-id');
  metrics.transacted(12);
  const response = await visitor.send('GET', '/metrics', undefined, { authorization: `Bearer ${TOKEN}` });
  expect(response.headers.get('content-type')).toBe('application/openmetrics-text; version=1.0.0; charset=utf-8');
  const text = await response.text();
  expect(text).not.toContain(sitting.id);
  expect(text).not.toContain('unknown-id');
  const { samples, types } = parseOpenMetrics(text);
  const answers = 'method="POST",route="/api/sittings/:sittingId/answers"';
  expect(Object.fromEntries(samples)).toMatchObject({
    [`mianmian_http_requests_total{${answers},status="200"}`]: 1,
    [`mianmian_http_requests_total{${answers},status="409"}`]: 1,
    'mianmian_http_requests_total{method="GET",route="/api/sittings/:sittingId",status="404"}': 1,
    'mianmian_acknowledged_writes_total{route="/api/sittings/:sittingId/answers"}': 1,
    [`mianmian_http_request_duration_seconds_count{${answers}}`]: 2,
    [`mianmian_http_request_duration_seconds_bucket{${answers},le="+Inf"}`]: 2,
    'mianmian_database_transaction_duration_seconds_bucket{le="0.01"}': 0,
    'mianmian_database_transaction_duration_seconds_bucket{le="0.025"}': 1,
    mianmian_open_streams: 3,
    mianmian_due_lag_seconds: 1.5,
    mianmian_database_up: 1,
  });
  expect(samples.get('process_resident_memory_bytes')).toBeGreaterThan(1e7);
  expect([...types.keys()]).toContain('mianmian_event_loop_lag_seconds');
});

it('still answers when the database does not', async () => {
  const { samples } = parseOpenMetrics(await makeMetrics(null).write());
  expect(samples.get('mianmian_database_up')).toBe(0);
  expect(samples.has('mianmian_due_lag_seconds')).toBe(false);
});
