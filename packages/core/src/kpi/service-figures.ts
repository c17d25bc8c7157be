import { focusedMs, queueDiscipline } from './attention.ts';
import { concurrency } from './concurrency.ts';
import { BREACH_MS, countedMs, effectiveFirstMs, PROMPT_MS, responseTurns } from './response-turns.ts';
import type { ServiceChat } from './service-event.ts';
import { mean, percentile, share } from './statistics.ts';

/** Figures of one or more chats. Times in milliseconds, shares 0–1; null where there is nothing to reckon from. */
export type ServiceFigures = {
  readonly chats: number;
  readonly turns: number;
  readonly firstResponseMeanMs: number | null;
  readonly firstResponseP50Ms: number | null;
  readonly firstResponseP90Ms: number | null;
  readonly effectiveFirstMeanMs: number | null;
  readonly responseMeanMs: number | null;
  readonly withinThreeMinutes: number | null;
  readonly firstWithinThirtySeconds: number | null;
  readonly unansweredTurns: number;
  readonly handlingMeanMs: number | null;
  readonly focusedMeanMs: number | null;
  /** Agent messages for each customer message. */
  readonly answersPerQuestion: number | null;
  readonly agentCharacters: number;
  readonly typedCharacters: number;
  readonly insertedCharacters: number;
  readonly pastedCharacters: number;
  readonly concurrentMean: number | null;
  readonly concurrentMax: number;
  readonly queueChoices: number;
  readonly queueRight: number | null;
};

export function serviceFigures(chats: readonly ServiceChat[]): ServiceFigures {
  const turnsByChat = chats.map(responseTurns);
  const turns = turnsByChat.flat();
  const firsts = turnsByChat.flatMap(([first]) => (first === undefined ? [] : [first]));
  const firstMs = firsts.map(countedMs);
  const { choices, right } = queueDiscipline(chats);
  const { mean: concurrentMean, max: concurrentMax } = concurrency(chats);
  return {
    chats: chats.length,
    turns: turns.length,
    firstResponseMeanMs: mean(firstMs),
    firstResponseP50Ms: percentile(firstMs, 0.5),
    firstResponseP90Ms: percentile(firstMs, 0.9),
    effectiveFirstMeanMs: mean(chats.map(effectiveFirstMs).filter((ms) => ms !== null)),
    responseMeanMs: mean(turns.map(countedMs)),
    withinThreeMinutes: share(turns, ({ responseMs }) => responseMs !== null && responseMs <= BREACH_MS),
    firstWithinThirtySeconds: share(firsts, ({ responseMs }) => responseMs !== null && responseMs <= PROMPT_MS),
    unansweredTurns: turns.filter(({ responseMs }) => responseMs === null).length,
    handlingMeanMs: mean(chats.map(({ acceptedMs, endedMs }) => endedMs - acceptedMs)),
    focusedMeanMs: mean(focusedMs(chats)),
    ...writing(chats),
    concurrentMean,
    concurrentMax,
    queueChoices: choices,
    queueRight: right,
  };
}

type Writing = Pick<
  ServiceFigures,
  'answersPerQuestion' | 'agentCharacters' | 'typedCharacters' | 'insertedCharacters' | 'pastedCharacters'
>;

function writing(chats: readonly ServiceChat[]): Writing {
  const events = chats.flatMap((chat) => chat.events);
  const agents = events.filter(({ from, isAutomatic }) => from === 'agent' && !isAutomatic);
  const questions = events.filter(({ from }) => from === 'customer').length;
  const sum = (of: (event: (typeof agents)[number]) => number): number =>
    agents.reduce((total, event) => total + of(event), 0);
  const insertedCharacters = sum(({ inserted = 0 }) => inserted);
  const pastedCharacters = sum(({ pasted = 0 }) => pasted);
  const agentCharacters = sum(({ characters }) => characters);
  return {
    answersPerQuestion: questions === 0 ? null : agents.length / questions,
    agentCharacters,
    typedCharacters: Math.max(0, agentCharacters - insertedCharacters - pastedCharacters),
    insertedCharacters,
    pastedCharacters,
  };
}
