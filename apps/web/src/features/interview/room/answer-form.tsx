import { ANSWER_MAX_LENGTH } from '@mianmian/core/sitting/sitting';
import { useCallback, useEffect, useState } from 'react';
import { interviewText } from '../../../shared/catalogue/interview.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import './answer.css';
import { type AnswerWay, chooseAnswerWay, readAnswerWay } from './answer-way.ts';
import type { InterviewRoom } from './interview-room.ts';
import { secondsOfFloor } from './seconds-of-floor.ts';
import { SpokenAnswer } from './spoken-answer.tsx';
import { TypedAnswer } from './typed-answer.tsx';
import { useRoom } from './use-room.ts';
import type { Thinking } from './use-thinking.ts';

type Props = {
  readonly room: InterviewRoom;
  readonly thinking: Thinking;
  /** The interviewer is silent and nothing is on its way. */
  readonly hasFloor: boolean;
};

/** From here on it is said that time runs out. */
const LAST_SECONDS = 30;
/** Long enough to choose the character that is being looked for. */
const COMPOSING_MS = 10_000;

/** Where the candidate answers, and what became of the answer before. */
export function AnswerForm({ room, thinking, hasFloor }: Props) {
  const text = useText(interviewText);
  const { id } = room.state.read().view;
  const [way, setWay] = useState<AnswerWay>(() => readAnswerWay(id));
  const refused = useRoom(room, (state) => state.refused);
  const [isComposing, setComposing] = useState(false);
  useHandInAtLimit(room, hasFloor, isComposing);
  const change = useCallback(
    (next: AnswerWay) => {
      chooseAnswerWay(id, next);
      setWay(next);
    },
    [id],
  );
  // Words that come into the field (not taken by the server, overtaken, of another page) are seen there.
  const isWritten = useRoom(room, ({ draft }) => draft.text !== '');
  useEffect(() => {
    if (isWritten) change('typed');
  }, [isWritten, change]);
  return (
    <div className="answer" onCompositionStart={() => setComposing(true)} onCompositionEnd={() => setComposing(false)}>
      <PendingLine room={room} />
      <LastSeconds room={room} way={way} />
      {refused !== null && (
        <div>
          <p className="answer-refused">{text.refused}</p>
          <FailureNotice error={refused} />
        </div>
      )}
      {way === 'typed' ? (
        <TypedAnswer room={room} thinking={thinking} hasFloor={hasFloor} onSpeak={() => change('spoken')} />
      ) : (
        <SpokenAnswer room={room} hasFloor={hasFloor} onTyping={() => change('typed')} />
      )}
    </div>
  );
}

/** When time is over, what is written is handed in; who speaks or confirms is waited for, and a while who chooses a character. */
function useHandInAtLimit(room: InterviewRoom, hasFloor: boolean, isComposing: boolean): void {
  const isOver = useRoom(room, (state) => state.view.awaited !== null && secondsOfFloor(state).part === 0);
  useEffect(() => {
    if (!isOver || !hasFloor) return;
    const handIn = () => {
      const { draft, refused, view } = room.state.read();
      const isSpeaking = readAnswerWay(view.id) === 'spoken' && draft.hasBegun;
      if (refused !== null || isSpeaking) return;
      const words = draft.text.slice(0, ANSWER_MAX_LENGTH);
      room.say({ text: words, isDeclined: false, by: 'typed', spokenMs: null });
    };
    // Letters of a pinyin are no word yet.
    const timer = setTimeout(handIn, isComposing ? COMPOSING_MS : 0);
    return () => clearTimeout(timer);
  }, [room, isOver, hasFloor, isComposing]);
}

/** Where the answer of a moment ago is: heard at once, seen when it takes long. */
function PendingLine({ room }: { readonly room: InterviewRoom }) {
  const text = useText(interviewText);
  const pending = useRoom(room, (state) => state.pending);
  const isLate = pending?.isRetried === true;
  return (
    <p className={isLate ? 'answer-pending' : 'visually-hidden'} role="status">
      {pending !== null && (isLate ? (pending.isKept ? text.retrying : text.retryingFragile) : text.sending)}
    </p>
  );
}

/** Counted down in sight, said aloud once; a recording tells its own end, and confirming it takes what it takes. */
function LastSeconds({ room, way }: { readonly room: InterviewRoom; readonly way: AnswerWay }) {
  const text = useText(interviewText)[way === 'spoken' ? 'lastToBegin' : 'lastToWrite'];
  const seconds = useRoom(room, (state) => {
    const { part } = secondsOfFloor(state);
    const isRecording = way === 'spoken' && state.draft.hasBegun;
    return state.view.awaited !== null && state.pending === null && !isRecording && part <= LAST_SECONDS ? part : null;
  });
  return (
    <>
      {seconds !== null && (
        <p className="answer-last numeric" aria-hidden="true">
          {text(seconds)}
        </p>
      )}
      <p className="visually-hidden" role="status">
        {seconds !== null && text(LAST_SECONDS)}
      </p>
    </>
  );
}
