import { responseTurns } from '../../kpi/response-turns.ts';
import { UPSET_FROM } from '../customer/appraisal-table.ts';
import { isBacked } from '../customer/time-promises.ts';
import type { RunEvent } from '../run/run.ts';
import { type AgentMessage, type ChatRecord, firstMessage, quoteOf, serviceChatOf } from './chat-record.ts';
import { nearestOutcome } from './check-gates.ts';
import { respondingMessages } from './effective-messages.ts';
import type { RubricLine, Section, SectionId } from './grade.ts';
import { saleOf } from './sale.ts';
import * as table from './scorecard-table.ts';

/** The scorecard A–F of one chat, every point with the message it rests on where there is one. */
export function scoreSections(record: ChatRecord): readonly Section[] {
  const { isPresale } = record.chat.mind.script;
  return [
    section('A', needLines(record)),
    section('B', [resultLine(record, isPresale ? table.RESULT_MAX.presale : table.RESULT_MAX.aftersale)]),
    section('C', talkLines(record)),
    section('D', paceLines(record)),
    ...(isPresale ? [section('E', [saleLine(record)])] : []),
    section('F', [recordLine(record)]),
  ];
}

const section = (id: SectionId, lines: readonly RubricLine[]): Section => ({
  id,
  name: table.SECTION_NAMES[id],
  lines,
});

function line(id: string, name: string, points: number, max: number, message?: AgentMessage): RubricLine {
  const kept = Math.round(Math.min(max, Math.max(0, points)) * 10) / 10;
  return { id, name, points: kept, max, quote: message === undefined ? null : quoteOf(message) };
}

function needLines(record: ChatRecord): readonly RubricLine[] {
  const { customer, mind } = record.chat;
  const needed = mind.script.facts.filter(({ isNeeded }) => isNeeded);
  const found = needed.filter(({ id }) => customer.ledger.some((entry) => entry.kind === 'learned' && entry.id === id));
  const share = needed.length === 0 ? nearestOutcome(record).share : found.length / needed.length;
  const tells = record.events.flatMap((event) =>
    event.kind === 'customer' && event.act.startsWith('tell:') ? [event.act] : [],
  );
  const reasked = tells.length - new Set(tells).size;
  const checked = firstMessage(record, ({ act }) =>
    [
      'restate',
      'ask_detail',
      'verify_identity',
      'confirm_request',
      'ask_need',
      'ask_evidence',
      'inform_status',
    ].includes(act),
  );
  const hasWritten = record.agentMessages.length > 0;
  return [
    line('facts', '问清了该问的情况', table.DIAGNOSIS_MAX * share, table.DIAGNOSIS_MAX),
    line(
      'no_reasking',
      '没有重复追问',
      hasWritten ? table.NO_REASKING_MAX - reasked * table.REASKING_COST : 0,
      table.NO_REASKING_MAX,
    ),
    line('checking', '核实或复述了情况', checked === undefined ? 0 : table.CHECKING_MAX, table.CHECKING_MAX, checked),
  ];
}

function resultLine(record: ChatRecord, max: number): RubricLine {
  return line('result', '结果符合店规和事实', max * nearestOutcome(record).share, max);
}

function talkLines(record: ChatRecord): readonly RubricLine[] {
  const { customer, mind } = record.chat;
  const [opening] = record.agentMessages;
  const opensWell = opening?.frames.some(
    ({ act, polarity }) => polarity === 'yes' && act !== 'unknown' && act !== 'refuse',
  );
  const care = firstMessage(record, ({ act }) => ['empathise', 'apologise', 'not_your_fault', 'calm'].includes(act));
  const wasUpset = mind.script.anger >= UPSET_FROM;
  const news = customer.ledger.find((entry) => entry.kind === 'told');
  const telling = record.agentMessages.find(({ sequence }) => sequence === news?.sequence);
  const clear =
    telling ?? firstMessage(record, ({ act }) => ['instruct', 'answer', 'commit_time', 'inform_status'].includes(act));
  const pushes = record.events.filter(
    (event) =>
      event.kind === 'customer' && /^(?:push_|retort_|deflected|catch_lie|not_understood|refuse_)/.test(event.act),
  ).length;
  // A promise broken to the customer's face counts double; one for after the chat needs a row to rest on.
  const broken = customer.promises.filter(({ verdict }) => verdict === 'broken').length;
  const unbacked = customer.promises.filter(
    (promise) => promise.verdict === 'pending' && !isBacked(promise, mind.script.customerId, record.run.world.shop),
  ).length;
  const faults = pushes + 2 * broken + unbacked;
  const closing = firstMessage(record, ({ act }) => ['check_else', 'close', 'thank'].includes(act));
  const conduct = record.agentMessages.length === 0 ? 0 : table.CONDUCT_MAX - faults * table.CONDUCT_COST;
  return [
    line('opening', '开场得体', opensWell ? table.OPENING_MAX : 0, table.OPENING_MAX, opening),
    line(
      'care',
      '回应了顾客的情绪',
      care !== undefined || (!wasUpset && opensWell) ? table.CARE_MAX : 0,
      table.CARE_MAX,
      care,
    ),
    line('clear', '说清了事实和下一步', clear === undefined ? 0 : table.CLEAR_MAX, table.CLEAR_MAX, clear),
    line('conduct', '没有敷衍、推诿或冒犯', conduct, table.CONDUCT_MAX),
    line('closing', '收尾完整', closing === undefined ? 0 : table.CLOSING_MAX, table.CLOSING_MAX, closing),
  ];
}

function paceLines(record: ChatRecord): readonly RubricLine[] {
  const turns = responseTurns(serviceChatOf(answeredOnly(record)));
  const times = turns.map(({ responseMs, elapsedMs }) => (responseMs ?? Math.max(elapsedMs, 180_000)) / 1_000);
  const meanS = times.length === 0 ? null : times.reduce((sum, time) => sum + time, 0) / times.length;
  const nudges = record.events.filter(
    (event) => event.kind === 'customer' && /^(?:nudge|wait_broken|leave)/.test(event.act),
  ).length;
  const hasWritten = record.agentMessages.length > 0;
  return [
    line('first_response', '首次响应', pointsFor(times[0] ?? null), table.RESPONSE_MAX),
    line('mean_response', '平均响应', pointsFor(meanS), table.RESPONSE_MAX),
    line(
      'patience',
      '没有让顾客催问',
      hasWritten ? table.PATIENCE_MAX - nudges * table.PATIENCE_COST : 0,
      table.PATIENCE_MAX,
    ),
  ];
}

/** The chat without the agent's messages that leave the customer waiting: what a word without sense does not stop. */
function answeredOnly(record: ChatRecord): ChatRecord {
  const responding = respondingMessages(record.chat, record.events);
  const counts = ({ kind, sequence }: RunEvent): boolean => kind !== 'agent' || responding.has(sequence);
  return { ...record, events: record.events.filter(counts) };
}

const pointsFor = (seconds: number | null): number =>
  seconds === null ? 0 : (table.RESPONSE_STEPS.find(([withinS]) => seconds <= withinS)?.[1] ?? 0);

/** Where there is something to sell it has to be paid for; where there is not, an honest no is the success. */
function saleLine(record: ChatRecord): RubricLine {
  const advice = firstMessage(record, ({ act }) => act === 'recommend' || act === 'answer');
  const { isWinnable, paidFen } = saleOf(record);
  const isWon = isWinnable ? paidFen > 0 : record.chat.customer.settledBy !== null;
  return line(
    'sale',
    isWinnable ? '促成付款' : '如实说明并妥善告别',
    isWon ? table.SALE_MAX : 0,
    table.SALE_MAX,
    advice,
  );
}

/** A note of some length, or a ticket (its fields are all required). */
function recordLine({ chat, run }: ChatRecord): RubricLine {
  const { customerId } = chat.mind.script;
  const { notes, tickets, orders } = run.world.shop;
  const written = new Set(run.log.flatMap((event) => (event.kind === 'tool' ? [`${event.tool}-${event.callId}`] : [])));
  const hasNote = notes.some(
    (note) => written.has(note.id) && note.customerId === customerId && note.text.length >= table.NOTE_CHARACTERS,
  );
  const hasTicket = tickets.some(
    ({ id, orderId }) =>
      written.has(id) && orders.some((order) => order.id === orderId && order.customerId === customerId),
  );
  return line('record', '留下了备注或工单', hasNote || hasTicket ? table.RECORD_MAX : 0, table.RECORD_MAX);
}
