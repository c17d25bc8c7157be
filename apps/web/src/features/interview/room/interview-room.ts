import type { InterviewView } from '@mianmian/contract/interview';
import type { Result } from '@mianmian/core/shared/result';
import type { CallError } from '../../../shared/api/call-endpoint.ts';
import { isPassing } from '../../../shared/api/is-passing.ts';
import { type Observable, observable } from '../../../shared/observable.ts';
import type { AnswerWay } from './answer-way.ts';

/** What the candidate says at one turn. */
export type Saying = {
  readonly text: string;
  readonly isDeclined: boolean;
  readonly by: AnswerWay;
  readonly spokenMs: number | null;
};
/** A saying under its id and number, as the server takes it. */
export type SentTurn = Saying & { readonly eventId: string; readonly turn: number; readonly spentMs: number };

/** What is being written for a turn, and how long the turn has had the floor on open pages. */
export type TurnDraft = {
  readonly turn: number;
  readonly text: string;
  readonly spentMs: number;
  /** Whether anything was written or spoken since the question's end: then no silence is met. */
  readonly hasBegun: boolean;
};

export type RoomState = {
  readonly view: InterviewView;
  readonly draft: TurnDraft;
  /** False where the device keeps no draft, null before the first was to be kept. */
  readonly isKept: boolean | null;
  /** On its way: at the first try, or again because no answer came. */
  readonly pending: { readonly sent: SentTurn; readonly isRetried: boolean; readonly isKept: boolean } | null;
  /** Words of this page that another page was faster than: they were not handed in. */
  readonly overtaken: string | null;
  /** Why the last turn was not taken; its words are in the draft again. */
  readonly refused: CallError | null;
  /** Turns at which the interviewer's waiting was broken by a line of silence. */
  readonly pressed: readonly number[];
};

export type RoomPorts = {
  readonly say: (sent: SentTurn) => Promise<Result<InterviewView, CallError>>;
  readonly read: () => Promise<Result<InterviewView, CallError>>;
  readonly makeEventId: () => string;
  /** Waits; may end sooner when there is a network again. */
  readonly pause: (ms: number) => Promise<void>;
  /** On the device until acknowledged; false where it keeps nothing. */
  readonly keepSent: (sent: SentTurn | null) => boolean;
  readonly keptSent: () => SentTurn | null;
  readonly keepDraft: (draft: TurnDraft | null) => boolean;
  readonly keptDraft: () => TurnDraft | null;
  /** A transcript of that turn that nobody will confirm any more. */
  readonly dropTranscript: (turn: number) => void;
  readonly keepPressed: (turns: readonly number[]) => void;
  readonly keptPressed: () => readonly number[];
  /** Other pages of this browser hear that there is news. */
  readonly tellOthers: () => void;
};

export type InterviewRoom = {
  readonly state: Observable<RoomState>;
  readonly write: (text: string) => void;
  /** Shows what another page of this device wrote at this turn, to go on from there. */
  readonly lookAgain: () => void;
  /** Something is being spoken. */
  readonly begin: () => void;
  /** The transcript as it stands, not confirmed yet; empty when there is none. */
  readonly transcribe: (text: string) => void;
  /** So much more of the floor's time has passed. */
  readonly spend: (ms: number) => void;
  /** Hands in; once, however often pressed. */
  readonly say: (saying: Saying) => void;
  /** Takes in what the server says now; older news changes nothing. */
  readonly refresh: (view: InterviewView) => void;
  readonly dropOvertaken: () => void;
  readonly close: () => void;
};

const AGAIN_MS = [400, 800, 1_600, 3_200] as const;
const LONGEST_AGAIN_MS = 6_000;

const nextTurn = ({ turns }: InterviewView): number => turns.length + 1;
/** Whole, maybe together with other words: typed ones go before the transcript. What was said before has no part in it. */
const wasSaidIn = ({ turns }: InterviewView, since: number, words: string): boolean =>
  turns.some(({ turn, text }) => turn >= since && text.includes(words.trim()));
/** Each once: words that stand in others are told with them. */
const findUnsaid = (view: InterviewView, since: number, all: readonly string[]): readonly string[] =>
  [...new Set(all.map((words) => words.trim()))].filter(
    (words, _, each) =>
      words !== '' && !wasSaidIn(view, since, words) && !each.some((other) => other !== words && other.includes(words)),
  );
const freshDraft = (view: InterviewView): TurnDraft => ({
  turn: nextTurn(view),
  text: '',
  spentMs: 0,
  hasBegun: false,
});

/**
 * One interview on one page: what the server holds, what is being written, and the turn on its way, sent under one id
 * until it is acknowledged. Whatever is overtaken by another page stays here to be used or dropped.
 */
export function openInterviewRoom(first: InterviewView, ports: RoomPorts): InterviewRoom {
  const keptDraft = ports.keptDraft();
  const isOwnTurn = keptDraft?.turn === nextTurn(first) && first.awaited !== null;
  const wasSaid = keptDraft !== null && wasSaidIn(first, keptDraft.turn, keptDraft.text);
  const state = observable<RoomState>({
    view: first,
    draft: keptDraft !== null && isOwnTurn ? keptDraft : freshDraft(first),
    isKept: null,
    pending: null,
    overtaken: keptDraft !== null && !isOwnTurn && !wasSaid && keptDraft.text.trim() !== '' ? keptDraft.text : null,
    refused: null,
    pressed: ports.keptPressed(),
  });
  let isClosed = false;
  /** What this page wrote last at this turn, whatever another has made of it since. */
  let own = '';
  /** Lies on the device by its own name, which another page may be faster to drop. */
  let transcript = '';
  const change = (part: Partial<RoomState>): void => state.write({ ...state.read(), ...part });

  const keepDraft = (draft: TurnDraft): void => {
    const isWorthKeeping = draft.text !== '' || draft.spentMs > 0;
    change({ draft, isKept: ports.keepDraft(isWorthKeeping ? draft : null) });
  };

  /** Every page of this device goes on writing the same words; where it keeps none, each its own. */
  const writtenLast = (): Pick<TurnDraft, 'text' | 'hasBegun'> => {
    const { draft, isKept } = state.read();
    const there = isKept === false ? null : ports.keptDraft();
    if (there?.turn !== draft.turn) return draft;
    return { text: there.text, hasBegun: draft.hasBegun || there.hasBegun };
  };

  /** `mine`: the news answers this page's own turn, whose words are no longer wanted as a draft. */
  const takeIn = (view: InterviewView, mine: SentTurn | null): void => {
    const { view: before, draft, pending } = state.read();
    const isNewer = view.turns.length > before.turns.length || (view.endedAt !== null && before.endedAt === null);
    if (!isNewer) return;
    const unsaid = findUnsaid(view, draft.turn, [own, draft.text, transcript]);
    const isLost = mine === null && pending === null && unsaid.length > 0;
    ports.keepDraft(null);
    ports.dropTranscript(draft.turn);
    own = '';
    transcript = '';
    change({ view, draft: freshDraft(view), ...(isLost ? { overtaken: unsaid.join('\n') } : {}) });
  };

  /** What was not taken because another page was faster, or the interview was over by then. */
  const beOvertaken = async (sent: SentTurn): Promise<void> => {
    const now = await ports.read();
    if (now.ok) takeIn(now.value, sent);
    change({ overtaken: sent.text.trim() === '' ? null : sent.text });
  };

  const deliver = async (sent: SentTurn, isKept: boolean): Promise<void> => {
    change({ pending: { sent, isRetried: false, isKept }, refused: null });
    for (let failures = 0; !isClosed; failures += 1) {
      const result = await ports.say(sent);
      if (isClosed) return;
      if (!result.ok && isPassing(result.error)) {
        change({ pending: { sent, isRetried: true, isKept } });
        await ports.pause(AGAIN_MS[failures] ?? LONGEST_AGAIN_MS);
        continue;
      }
      ports.keepSent(null);
      if (result.ok) {
        takeIn(result.value, sent);
        ports.tellOthers();
      } else if (result.error.code === 'conflict' || result.error.code === 'closed') {
        await beOvertaken(sent);
      } else {
        change({ refused: result.error });
        keepDraft({ turn: sent.turn, text: sent.text, spentMs: sent.spentMs, hasBegun: true });
      }
      return change({ pending: null });
    }
  };

  const left = ports.keptSent();
  if (left !== null && first.awaited !== null && left.turn === nextTurn(first)) void deliver(left, true);
  else if (left !== null) {
    // Acknowledged without this page hearing of it, or another page was faster.
    const isThere = first.turns.some(({ turn, text }) => turn === left.turn && text === left.text);
    ports.keepSent(null);
    if (!isThere && left.text.trim() !== '') change({ overtaken: left.text });
  }

  return {
    state,
    write: (text) => {
      const { draft, view } = state.read();
      own = text;
      if (view.awaited !== null) keepDraft({ ...draft, text, hasBegun: draft.hasBegun || text !== '' });
    },
    lookAgain: () => {
      if (state.read().view.awaited !== null) change({ draft: { ...state.read().draft, ...writtenLast() } });
    },
    begin: () => change({ draft: { ...state.read().draft, hasBegun: true } }),
    transcribe: (text) => {
      transcript = text;
    },
    spend: (ms) => {
      const { draft, view, pressed } = state.read();
      if (view.awaited === null) return;
      const spentMs = Math.min(view.awaited.limitMs, draft.spentMs + ms);
      const { text, hasBegun } = writtenLast();
      keepDraft({ ...draft, text, hasBegun, spentMs });
      const silence = view.lines.find(({ after, afterMs }) => after === view.turns.length && afterMs > 0);
      const isPressed = pressed.includes(draft.turn);
      if (silence === undefined || hasBegun || isPressed || spentMs < silence.afterMs) return;
      change({ pressed: [...pressed, draft.turn] });
      ports.keepPressed([...pressed, draft.turn]);
    },
    say: (saying) => {
      const { view, draft, pending } = state.read();
      if (pending !== null || view.awaited === null || isClosed) return;
      const sent: SentTurn = {
        ...saying,
        eventId: ports.makeEventId(),
        turn: nextTurn(view),
        spentMs: Math.round(draft.spentMs),
      };
      const isKept = ports.keepSent(sent);
      void deliver(sent, isKept);
    },
    refresh: (view) => takeIn(view, null),
    dropOvertaken: () => change({ overtaken: null }),
    close: () => {
      isClosed = true;
    },
  };
}
