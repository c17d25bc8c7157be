import { randomUUID } from 'node:crypto';
import type { Agent } from 'node:http';
import { ask } from '../load/load-client.ts';

const SENTENCE = '您好，非常抱歉让您久等了，我马上为您核实订单和物流，今天二十点前一定给您答复。';
const LONGEST_SENTENCES = 20;

type Held = { readonly revision: number; readonly text: string };

/** A guest at a paper who saves one answer after the other, each time at another of the server's processes. */
export class Candidate {
  readonly tookMs: number[] = [];
  readonly problems: string[] = [];
  #cookie = '';
  #sittingId = '';
  #questionIds: readonly string[] = [];
  #saves = 0;
  readonly #acknowledged = new Map<string, Held>();
  readonly #addresses: readonly string[];
  readonly #agent: Agent;
  readonly #number: number;

  constructor(addresses: readonly string[], agent: Agent, number: number) {
    this.#addresses = addresses;
    this.#agent = agent;
    this.#number = number;
  }

  async start(): Promise<void> {
    const body = { eventId: randomUUID(), paperId: 'platform-2026', form: 'full' };
    const answer = await ask(this.#agent, 'POST', `${this.#address()}/api/sittings`, '', body);
    if (answer.status !== 200) throw new Error(`a sitting did not start: ${answer.status} ${answer.text}`);
    const { id, questions }: { id: string; questions: readonly { id: string }[] } = JSON.parse(answer.text);
    this.#cookie = answer.cookie;
    this.#sittingId = id;
    this.#questionIds = questions.map((question) => question.id);
  }

  /** Saves one answer; timed from sending to acknowledgement. Every other time to the question of the time before. */
  async save(): Promise<void> {
    this.#saves += 1;
    const questionId = this.#questionIds[Math.floor(this.#saves / 2) % this.#questionIds.length] ?? '';
    const revision = this.#acknowledged.get(questionId)?.revision ?? 0;
    const sentences = 1 + ((this.#saves * 7 + this.#number) % LONGEST_SENTENCES);
    const text = `第${this.#number}位的第${this.#saves}稿。${SENTENCE.repeat(sentences)}`;
    const body = { eventId: randomUUID(), questionId, text, baseRevision: revision };
    const url = `${this.#address()}/api/sittings/${this.#sittingId}/answers`;
    const answer = await ask(this.#agent, 'POST', url, this.#cookie, body);
    if (answer.status !== 200) {
      this.problems.push(`a save was refused: ${answer.status} ${answer.text}`);
      return;
    }
    this.tookMs.push(answer.ms);
    this.#acknowledged.set(questionId, { revision: JSON.parse(answer.text).revision, text });
  }

  /** Compares what was acknowledged with what the server holds. */
  async check(): Promise<void> {
    const url = `${this.#address()}/api/sittings/${this.#sittingId}`;
    const { text } = await ask(this.#agent, 'GET', url, this.#cookie);
    const { answers }: { answers: readonly (Held & { questionId: string })[] } = JSON.parse(text);
    for (const [questionId, { revision, text: written }] of this.#acknowledged) {
      const held = answers.find((each) => each.questionId === questionId);
      if (held?.text !== written || held.revision !== revision) {
        this.problems.push(`revision ${revision} of ${questionId} was acknowledged; held is ${held?.revision}`);
      }
    }
    if (answers.length !== this.#acknowledged.size) this.problems.push('the sitting holds another number of answers');
  }

  #address(): string {
    return this.#addresses[(this.#number + this.#saves) % this.#addresses.length] ?? '';
  }
}
