import { hashText } from '../../shared/hash.ts';
import { seedDice, throwDice } from '../../shared/random.ts';
import type { Scenario, ScriptStep, Variant } from '../scenario/scenario.ts';

/** A reply the assistant proposes. `isRight`: a line that fits this customer; known to the server only. */
export type Suggestion = { readonly id: string; readonly text: string; readonly isRight: boolean };

export type SuggestionSource = {
  readonly scenario: Scenario;
  readonly variantId: string;
  readonly seed: number;
  /** Makes the ids of one run differ from those of any other. */
  readonly runId: string;
};

/**
 * Two replies for a chat in which the agent has written `written` messages. The lines are those of a good colleague, but
 * some of a colleague with another customer: the same question with another answer. Which is which follows from the seed.
 */
export function suggestReplies(source: SuggestionSource, chatId: string, written: number): readonly Suggestion[] {
  const own = linesOf(source, chatId).filter(({ isRight }) => isRight);
  const right = own[Math.min(written, own.length - 1)];
  if (right === undefined) return [];
  const step = Math.min(written, own.length - 1);
  const wrong = linesOf(source, chatId).filter((line) => !line.isRight && line.step === step);
  const dice = throwDice(seedDice(source.seed, `assistant:${chatId}:${written}`));
  const other = wrong[Math.floor(dice.unit * wrong.length)];
  const offered = other === undefined ? [right] : throwDice(dice.word).unit < 0.5 ? [right, other] : [other, right];
  return offered.map(({ id, text, isRight }) => ({ id, text, isRight }));
}

/** The suggestion of that id, whenever it was made; undefined when the run never had it. */
export const findSuggestion = (source: SuggestionSource, id: string): Suggestion | undefined =>
  source.scenario.variants
    .flatMap(({ chats }) => chats.map((chat) => chat.id))
    .filter((chatId, index, all) => all.indexOf(chatId) === index)
    .flatMap((chatId) => linesOf(source, chatId))
    .find((line) => line.id === id);

type Line = Suggestion & { readonly step: number };

/** Everything the way through any variant says in this chat. */
function linesOf({ scenario, variantId, seed, runId }: SuggestionSource, chatId: string): readonly Line[] {
  const said = scenario.variants.map((variant) => ({ variant, lines: saidIn(variant, chatId) }));
  const right = said.find(({ variant }) => variant.id === variantId)?.lines ?? [];
  return said.flatMap(({ variant, lines }) =>
    lines.flatMap((text, step): readonly Line[] => {
      const isRight = variant.id === variantId;
      if (!isRight && right.includes(text)) return [];
      return [{ id: hashText(`${seed}:${runId}:${chatId}:${variant.id}:${step}`), text, step, isRight }];
    }),
  );
}

/** What the way through says in one chat, in order. */
const saidIn = ({ oracle, chats }: Variant, chatId: string): readonly string[] =>
  oracle.flatMap((step, index) =>
    'say' in step && chatAt(oracle.slice(0, index), chats[0]?.id ?? '') === chatId ? [step.say] : [],
  );

const chatAt = (steps: readonly ScriptStep[], first: string): string =>
  steps.reduce((chat, step) => ('chat' in step ? step.chat : chat), first);
