import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DESK_TEST, nextEventId, TYPED } from '../fixtures/desk-visitor.ts';
import { makeTestApp, readError, visit } from '../fixtures/test-app.ts';

const CLI = fileURLToPath(new URL('../../../cli/src/main.ts', import.meta.url));

const LINES = [
  { say: '您好，在的，请问您的订单号是多少？' },
  { tool: 'query_order', args: { key: '2603110201' } },
  { chat: 'c1' },
  { say: '您的台灯仓库安排在3月13日发出，也就是明天' },
  { wait: 5 },
  { tool: 'note', args: { customerId: 'c-xu', text: '问发货时间，已告知 3 月 13 日发出' } },
  { close: true },
  { tool: 'tag', args: { customerId: 'c-xu', tag: '发货咨询' } },
] as const;

async function openRun(seed = 11) {
  const server = await makeTestApp();
  const visitor = visit(server.app);
  const begun = await visitor.call('startAgentRun', {}, { eventId: nextEventId(), scenarioId: 'tutorial', seed });
  const params = { runId: begun.runId };
  const act = (action: object, eventId = nextEventId()) => visitor.call('actAsAgent', params, { eventId, action });
  return { server, visitor, begun, params, act };
}

describe('the desk for programs', DESK_TEST, () => {
  it('tells a program over HTTP what the command line tells it for the same lines', async () => {
    const { begun, act } = await openRun();
    const told: object[] = [begun];
    for (const line of LINES) told.push(await act(line));
    told.push(await act({ finish: true }));

    const input = LINES.map((line) => `${JSON.stringify(line)}\n`).join('');
    const args = ['--import', 'tsx', CLI, 'desk', '--scenario', 'tutorial', '--seed', '11'];
    const { stdout } = spawnSync(process.execPath, args, { input, encoding: 'utf8' });
    const printed = stdout
      .trim()
      .split('\n')
      .map((line): object => JSON.parse(line));
    expect(told.map((observation) => ({ ...observation, runId: undefined }))).toEqual(printed);
    expect(printed.at(-1)).toMatchObject({ result: { areGatesPassed: true }, run: { scenario: 'tutorial', seed: 11 } });
  });

  it('gives a repeated id the first result, also when the process forgot everything and after the end', async () => {
    const { server, begun, act } = await openRun();
    const [first, second] = [nextEventId(), nextEventId()];
    const asked = await act(LINES[0], first);
    const told = await act(LINES[3], second);
    server.desk.sessions.drop(begun.runId);
    expect(await act(LINES[0], first)).toEqual(asked);
    const last = nextEventId();
    const result = await act({ finish: true }, last);
    server.desk.sessions.drop(begun.runId);
    expect(await act(LINES[3], second)).toEqual(told);
    expect(await act({ finish: true }, last)).toEqual(result);
  });

  it('takes no more after the end, and tells everything again', async () => {
    const { visitor, begun, params, act } = await openRun();
    await act(LINES[0]);
    const { result } = await act({ finish: true });
    const late = await visitor.send('POST', `/api/agent/runs/${begun.runId}/actions`, {
      eventId: nextEventId(),
      action: LINES[1],
    });
    expect(await readError(late)).toMatchObject({ status: 409, code: 'closed' });
    const again = await visitor.call('observeAgentRun', params);
    expect(again).toMatchObject({ runId: begun.runId, result, desk: begun.desk });
  });

  it('refuses people’s runs and is refused by their endpoints; nobody else’s run is found', async () => {
    const { server, visitor, begun } = await openRun();
    const start = { eventId: nextEventId(), scenarioId: 'tutorial', mode: 'test' };
    const human = await visitor.call('startDeskRun', {}, start);
    const eventId = nextEventId();
    const say = { eventId, action: { say: '您好' } };
    const stranger = visit(server.app);
    await stranger.call('startDeskRun', {}, { ...start, eventId: nextEventId() });
    const tries: readonly [typeof visitor, string, string, object?][] = [
      [visitor, 'POST', `/api/agent/runs/${human.id}/actions`, say],
      [visitor, 'GET', `/api/agent/runs/${human.id}/observations`],
      [visitor, 'GET', `/api/desk/runs/${begun.runId}`],
      [visitor, 'GET', `/api/desk/runs/${begun.runId}/live`],
      [visitor, 'POST', `/api/desk/runs/${begun.runId}/messages`, { eventId, chat: 'c1', text: '您好', typing: TYPED }],
      [visitor, 'POST', `/api/desk/runs/${begun.runId}/finish`, { eventId }],
      [stranger, 'POST', `/api/agent/runs/${begun.runId}/actions`, say],
      [stranger, 'GET', `/api/agent/runs/${begun.runId}/observations`],
    ];
    for (const [who, method, path, body] of tries) {
      expect([path, (await who.send(method, path, body)).status]).toEqual([path, 404]);
    }
    expect((await visitor.call('listDeskRuns')).runs.map(({ id }) => id)).toEqual([human.id]);
  });
});
