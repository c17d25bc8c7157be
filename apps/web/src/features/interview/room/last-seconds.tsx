import { interviewText } from '../../../shared/catalogue/interview.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import type { AnswerWay } from './answer-way.ts';
import type { InterviewRoom } from './interview-room.ts';
import { secondsOfFloor } from './seconds-of-floor.ts';
import { useRoom } from './use-room.ts';

/** From here on it is said that time runs out. */
const LAST_SECONDS = 30;

type Props = {
  readonly room: InterviewRoom;
  readonly way: AnswerWay;
  /** A recording tells its own end, and confirming it takes what it takes. */
  readonly isSpeaking: boolean;
};

/** Counted down in sight, said aloud once. */
export function LastSeconds({ room, way, isSpeaking }: Props) {
  const isWritten = useRoom(room, ({ draft }) => draft.text.trim() !== '');
  const text = useText(interviewText)[way === 'spoken' && !isWritten ? 'lastToBegin' : 'lastToWrite'];
  const seconds = useRoom(room, (state) => {
    const { part } = secondsOfFloor(state);
    return state.view.awaited !== null && state.pending === null && !isSpeaking && part <= LAST_SECONDS ? part : null;
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
