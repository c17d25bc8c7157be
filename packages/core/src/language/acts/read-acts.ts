import { normalise, originalSpan } from '../normalise.ts';
import type { ActFrame, ActReader } from './act-frame.ts';
import { ACT_RULES } from './act-rules.ts';
import { readClauses } from './clause.ts';
import { actorOf, modalityOf } from './manner.ts';
import { readSlots } from './slots/read-slots.ts';

/** Acts whose words are a question anyway, and acts that a question mark would turn into something else. */
const ASKING = /^(?:ask_|verify_|confirm_|check_|restate|offer_|recommend|greet|rude|blame|calm)/;

/** Reads acts by rules alone, clause by clause. Pure; linear in the length of the turn. */
export const readActs: ActReader = (customerText, agentText) => {
  const normal = normalise(agentText);
  const clauses = readClauses(normal.text);
  const frames = clauses.flatMap((clause) =>
    ACT_RULES.flatMap((rule): ActFrame[] => {
      if (!rule.words.test(clause.text) || rule.unless?.test(clause.text)) return [];
      if (clause.isQuestion && !ASKING.test(rule.act)) return [];
      return [
        {
          act: rule.act,
          polarity: clause.isNegated && !rule.mayDeny ? 'no' : 'yes',
          modality: modalityOf(clause),
          actor: actorOf(clause.text),
          slots: readSlots(clause.text),
          span: originalSpan(normal, clause.start, clause.end),
        },
      ];
    }),
  );
  const kept = withoutCourtesyOfRefusal(frames);
  if (kept.some(({ polarity }) => polarity === 'yes')) return kept;
  return [...kept, plainTurn(customerText, normal.text, agentText)];
};

/** 「不好意思，这个退不了」 apologises for nothing; 「我理解您，但不能退」 understands nothing. */
function withoutCourtesyOfRefusal(frames: readonly ActFrame[]): readonly ActFrame[] {
  const acts = new Set(frames.map(({ act }) => act));
  if (!acts.has('refuse') || acts.has('offer_refund') || acts.has('offer_exchange')) return frames;
  return frames.filter(({ act, span }) => act !== 'apologise' || !/^不好意思/.test(span.text));
}

/** A short reply that shares a number or two characters in a row with the customer's question answers it. */
function plainTurn(customerText: string, text: string, original: string): ActFrame {
  const question = normalise(customerText).text;
  const pairs = Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  const isAnswer = question !== '' && pairs.some((pair) => /^[\p{L}\p{N}]{2}$/u.test(pair) && question.includes(pair));
  return {
    act: isAnswer ? 'answer' : 'unknown',
    polarity: 'yes',
    modality: 'will',
    actor: 'self',
    slots: readSlots(text),
    span: { start: 0, end: original.length, text: original },
  };
}
