import { setUpDesk } from '@mianmian/application/desk/run-setup';
import { startRun } from '@mianmian/core/simulation/run/start-run';
import { TOOL_NAMES } from '@mianmian/core/simulation/world/tools/tool';
import { describe, expect, it } from 'vitest';
import { DESK_TEST, nextEventId, pass, sitAt, TYPED } from '../fixtures/desk-visitor.ts';
import { shippedDesk } from '../fixtures/shipped-desk.ts';
import { makeTestApp, visit } from '../fixtures/test-app.ts';

/** Names of members that only the engine's own data have. */
const INNER_KEYS = [
  ...['seed', 'variant', 'variantId', 'frames', 'act', 'feelings', 'anger', 'trust', 'patience', 'ledger', 'dice'],
  ...['persona', 'outbox', 'progress', 'ending', 'oracle', 'isRight', 'trap', 'facts', 'tellings', 'outcomes', 'rows'],
  ...['payload', 'contentHash', 'callId'],
];

/** Plays a test over HTTP with the live stream open, and returns every byte that the browser got before the end. */
async function overhear(scenarioId: string, chats: readonly string[]) {
  const server = await makeTestApp();
  const visitor = visit(server.app);
  const heard: string[] = [];
  const ask = async (method: string, path: string, body?: object): Promise<string> => {
    const response = await visitor.send(method, path, body);
    const text = await response.text();
    heard.push(JSON.stringify([...response.headers]), text);
    return text;
  };
  const started = await ask('POST', '/api/desk/runs', { eventId: nextEventId(), scenarioId, mode: 'test' });
  const runId = /"id":"([^"]+)"/.exec(started)?.[1] ?? '';
  const path = `/api/desk/runs/${runId}`;
  const stream = await visitor.send('GET', `${path}/live`);
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  const streamed = (async () => {
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) heard.push(part.value);
  })();
  await ask('GET', '/api/desk/scenarios');
  for (const text of [
    '您好，在的，请问有什么可以帮您？',
    '我帮您查一下，请稍等',
    '抱歉让您久等了，请问订单号是多少？',
    '随便',
  ]) {
    await pass(server, 20_000);
    for (const chat of chats) {
      await ask('POST', `${path}/messages`, { eventId: nextEventId(), chat, text, typing: TYPED });
      await ask('GET', `${path}/chats/${chat}/suggestions`);
    }
    const { events } = await sitAt(visitor, runId).read();
    for (const event of events) {
      if (event.kind !== 'arrived') continue;
      const query = { eventId: nextEventId(), chat: event.chat, tool: 'query_order', args: { key: event.customer.id } };
      await ask('POST', `${path}/actions`, query);
    }
    await ask('GET', path);
  }
  await ask('POST', `${path}/actions`, { eventId: nextEventId(), chat: 'c1', tool: 'fly', args: {} });
  await ask('POST', `${path}/messages`, { eventId: nextEventId(), chat: 'c9', text: '您好', typing: TYPED });
  await ask('GET', `${path}/report`);
  await ask('GET', `${path}/replay`);
  await ask('POST', `${path}/what-if`, { sequence: 2, text: '您好' });
  await ask('POST', `${path}/closings`, { eventId: nextEventId(), chat: 'c1' });
  await ask('GET', '/api/desk/runs');
  server.streams.closeAll();
  await streamed;
  const record = await server.world.store.transact((tx) => tx.desks.find(runId));
  if (record === null) throw new Error('no run was started');
  return { traffic: heard.join('\n'), record, visitor };
}

describe('what the browser gets before the end', DESK_TEST, () => {
  it.each([
    ['refund-unannounced', ['c1']],
    ['stalled-parcel', ['c1']],
    ['peak-four-chats', ['c1', 'c2', 'c3', 'c4']],
  ])('of %s tells neither seed nor variant, nothing hidden and nothing of the customers’ state', async (id, chats) => {
    const { traffic, record, visitor } = await overhear(id, chats);
    const content = shippedDesk();
    const scenario = content.scenarios.find((each) => each.id === id);
    const variant = scenario?.variants.find((each) => each.id === record.variantId);
    if (scenario === undefined || variant === undefined) throw new Error('the scenario is gone');
    const { setup } = setUpDesk(content, scenario, variant, record.seed);
    const persons = startRun(setup).chats.map(({ mind }) => mind.persona);
    const said = new Set([...traffic.matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text ?? ''));
    const isSaid = (line: string) => [...said].some((text) => text.includes(line));

    const scripts = variant.chats.flatMap((chat) => [chat, ...scenario.variants.flatMap(({ chats: all }) => all)]);
    const names = [
      ...scenario.variants.map((each) => each.id),
      ...scripts.map((chat) => chat.id),
      ...scripts.flatMap((chat) =>
        [...chat.facts, ...chat.tellings, ...chat.outcomes, ...chat.needs].map((one) => one.id),
      ),
      ...persons.map((persona) => persona.id),
    ];
    // Articles, rules, phrases and tools have names of their own, and some happen to be the same words.
    const onDesk = [...scenario.knowledge, ...setup.policy.rules, ...content.phrases]
      .map((one) => one.id)
      .concat(TOOL_NAMES);
    const phrases = content.phrases.map(({ text }) => text).join('\n');
    const leaked = [
      ...INNER_KEYS.filter((key) => traffic.includes(`"${key}":`)),
      ...names.filter((name) => !onDesk.includes(name) && traffic.includes(`:"${name}"`)),
      ...[String(record.seed), record.contentHash].filter((secret) => traffic.includes(secret)),
      ...scenario.variants.map(({ title }) => title).filter((title) => traffic.includes(title)),
      ...variant.oracle
        .flatMap((step) => ('say' in step ? [step.say] : []))
        .filter((line) => traffic.includes(line) && !phrases.includes(line)),
      ...variant.chats
        .flatMap(({ facts }) => facts.filter(({ slot }) => slot !== 'order').flatMap(({ say }) => say))
        .filter((line) => line.length >= 6 && traffic.includes(line) && !isSaid(line)),
    ];
    expect([...new Set(leaked)]).toEqual([]);
    expect(traffic).not.toMatch(/"score":\d/);
    expect(said.size).toBeGreaterThan(5);

    await sitAt(visitor, record.id).finish();
    expect((await visitor.call('readDeskReport', { runId: record.id })).seed).toBe(record.seed);
  });
});
