import { useCallback, useEffect, useState } from 'react';
import { interviewText } from '../../../shared/catalogue/interview.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import './answer.css';
import type { ReadAloud } from '../aloud/use-read-aloud.ts';
import { type AnswerWay, chooseAnswerWay, readAnswerWay } from './answer-way.ts';
import type { InterviewRoom } from './interview-room.ts';
import { LastSeconds } from './last-seconds.tsx';
import { SpokenAnswer } from './spoken-answer.tsx';
import { TypedAnswer } from './typed-answer.tsx';
import { useHandInAtLimit } from './use-hand-in-at-limit.ts';
import { useRoom } from './use-room.ts';
import type { Thinking } from './use-thinking.ts';

type Props = {
  readonly room: InterviewRoom;
  readonly thinking: Thinking;
  readonly aloud: ReadAloud;
  /** The interviewer is silent and nothing is on its way. */
  readonly hasFloor: boolean;
};

/** Where the candidate answers, and what became of the answer before. */
export function AnswerForm({ room, thinking, aloud, hasFloor }: Props) {
  const text = useText(interviewText);
  const { id } = room.state.read().view;
  const [way, setWay] = useState<AnswerWay>(() => readAnswerWay(id));
  const refused = useRoom(room, (state) => state.refused);
  const [isComposing, setComposing] = useState(false);
  const [isSpeaking, setSpeaking] = useState(false);
  useHandInAtLimit(room, { hasFloor, isSpeaking, isComposing });
  const change = useCallback(
    (next: AnswerWay) => {
      chooseAnswerWay(id, next);
      setWay(next);
    },
    [id],
  );
  // Words that were not taken have to be mended; others that come are seen beside the recorder.
  const isRefused = refused !== null;
  useEffect(() => {
    if (isRefused) change('typed');
  }, [isRefused, change]);
  const { hold, cut } = aloud;
  useEffect(() => {
    hold(isSpeaking);
    // The last words are heard, also where it ends in the middle of speaking.
    return () => hold(false);
  }, [hold, isSpeaking]);
  return (
    <div
      className="answer"
      onInput={cut}
      onCompositionStart={() => {
        cut();
        setComposing(true);
      }}
      onCompositionEnd={() => setComposing(false)}
    >
      <PendingLine room={room} />
      <LastSeconds room={room} way={way} isSpeaking={isSpeaking} />
      {aloud.hasFailed && !isSpeaking && (
        <p className="answer-unheard" role="status">
          {text.aloudFailed}
        </p>
      )}
      {refused !== null && (
        <div>
          <p className="answer-refused">{text.refused}</p>
          <FailureNotice error={refused} />
        </div>
      )}
      {way === 'typed' ? (
        <TypedAnswer room={room} thinking={thinking} hasFloor={hasFloor} onSpeak={() => change('spoken')} />
      ) : (
        <SpokenAnswer room={room} hasFloor={hasFloor} onTyping={() => change('typed')} onBusy={setSpeaking} />
      )}
    </div>
  );
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
