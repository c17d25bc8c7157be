import { randomUUID } from 'node:crypto';
import type { Agent } from 'node:http';
import { performance } from 'node:perf_hooks';
import { ask, follow } from '../load/load-client.ts';

const WORDS = [
  '您好，在的，请问有什么可以帮您？',
  '我看到您的消息了，马上为您查一下，请您稍等两分钟',
  '非常抱歉让您久等了，我正在和仓库核实',
  '请问您的订单号是多少？方便发我一下吗',
  '好的，我帮您登记一下，今天二十点前给您答复',
];
const SCENARIOS = ['stalled-parcel', 'refund-unannounced', 'rotten-fruit', 'peak-four-chats', 'no-reason-return'];

export type Turn = { readonly ms: number; readonly status: number };

/** One guest at one desk at a time, with its live stream open. Opens the next desk when a run is over. */
export class DeskPlayer {
  readonly turns: Turn[] = [];
  readonly problems: string[] = [];
  /** From posting a message to hearing it in the live stream. */
  readonly streamedMs: number[] = [];
  runs = 0;
  /** How often the live stream had to be opened again. */
  reconnected = 0;
  #cookie = '';
  #runId = '';
  #count = 0;
  #seen: { sequence: number; kind: string; text?: string }[] = [];
  #said = new Map<number, string>();
  #stop: (() => void) | null = null;
  #postedAtMs = 0;
  #posted = '';
  /** Where it posts and where it listens: two processes when there are two. */
  readonly #address: string;
  readonly #liveAddress: string;
  readonly #agent: Agent;
  readonly #number: number;

  constructor(addresses: readonly string[], agent: Agent, number: number) {
    this.#address = addresses[number % addresses.length] ?? '';
    this.#liveAddress = addresses[(number + 1) % addresses.length] ?? '';
    this.#agent = agent;
    this.#number = number;
  }

  async open(): Promise<void> {
    const scenarioId = SCENARIOS[this.#number % SCENARIOS.length];
    const body = { eventId: randomUUID(), scenarioId, mode: 'test' };
    const answer = await ask(this.#agent, 'POST', `${this.#address}/api/desk/runs`, this.#cookie, body);
    if (answer.status !== 200) throw new Error(`a desk did not open: ${answer.status} ${answer.text}`);
    this.#cookie = answer.cookie;
    this.#runId = JSON.parse(answer.text).id;
    this.#seen = [];
    this.#said = new Map();
    this.runs += 1;
    const seen = this.#seen;
    this.#stop = follow(
      `${this.#liveAddress}/api/desk/runs/${this.#runId}/live`,
      this.#cookie,
      (event) => {
        seen.push(event);
        if (event.kind === 'agent' && event.text === this.#posted) {
          this.streamedMs.push(performance.now() - this.#postedAtMs);
        }
      },
      () => {
        this.reconnected += 1;
      },
    );
  }

  /** One turn: two messages of three, the third time a look at the order; timed from posting to acknowledgement. */
  async play(): Promise<void> {
    this.#count += 1;
    const eventId = randomUUID();
    const text = `${WORDS[this.#count % WORDS.length]}（${this.#count}）`;
    const typing = { typed: text.length, inserted: 0, pasted: 0 };
    const [path, body] =
      this.#count % 3 === 0
        ? (['actions', { eventId, chat: 'c1', tool: 'query_order', args: { key: 'c-lin' } }] as const)
        : (['messages', { eventId, chat: 'c1', text, typing }] as const);
    const url = `${this.#address}/api/desk/runs/${this.#runId}/${path}`;
    this.#posted = path === 'messages' ? text : '';
    this.#postedAtMs = performance.now();
    const { status, ms, text: told } = await ask(this.#agent, 'POST', url, this.#cookie, body);
    this.turns.push({ ms, status });
    if (status === 200) {
      const { event } = JSON.parse(told);
      if (this.#said.has(event.sequence)) this.problems.push(`event ${event.sequence} was acknowledged twice`);
      this.#said.set(event.sequence, path === 'messages' ? text : 'query_order');
      return;
    }
    if (status !== 409) throw new Error(`a turn failed: ${status} ${told}`);
    // The customer has left, or the run is over: on to the next desk.
    await this.check();
    await this.open();
  }

  /** Compares what the stream told, what was acknowledged and what the server holds. */
  async check(): Promise<void> {
    const { text } = await ask(this.#agent, 'GET', `${this.#address}/api/desk/runs/${this.#runId}`, this.#cookie);
    await new Promise((resolve) => setTimeout(resolve, 500));
    this.#stop?.();
    const held: readonly { sequence: number; kind: string; text?: string; tool?: string }[] = JSON.parse(text).events;
    if (held.some(({ sequence }, index) => sequence !== index + 1)) this.problems.push('the log has a gap');
    const told = this.#seen.slice(0, held.length);
    if (told.length < held.length) this.problems.push(`the stream told ${told.length} of ${held.length} events`);
    if (told.some(({ sequence }, index) => sequence !== index + 1))
      this.problems.push('the stream lost or doubled one');
    for (const [sequence, said] of this.#said) {
      const event = held[sequence - 1];
      if ((event?.kind === 'agent' ? event.text : event?.tool) !== said) {
        this.problems.push(`「${said}」 was acknowledged as event ${sequence} and is not there`);
      }
    }
    if (held.filter(({ kind }) => kind === 'agent' || kind === 'tool').length !== this.#said.size) {
      this.problems.push('the log holds another number of deeds than were acknowledged');
    }
  }
}
