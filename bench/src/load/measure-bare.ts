import type { Agent } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from './load-client.ts';

const EVERY_MS = 100;

/** Milliseconds of a route that does nothing but insert one durable row, asked in turn of each process until `endsAt`. */
export async function measureBare(addresses: readonly string[], agent: Agent, endsAt: number): Promise<number[]> {
  const took: number[] = [];
  for (let at = performance.now(); at < endsAt; at += EVERY_MS) {
    await sleep(Math.max(0, at - performance.now()));
    const address = addresses[took.length % addresses.length];
    took.push((await ask(agent, 'POST', `${address}/bare`, '', { text: '您好，在的' })).ms);
  }
  return took;
}
