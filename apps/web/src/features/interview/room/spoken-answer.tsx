import { Button } from 'antd';
import { interviewText } from '../../../shared/catalogue/interview.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { VoiceAnswer } from '../../../shared/voice/voice-answer.tsx';
import type { InterviewRoom } from './interview-room.ts';
import { useRoom } from './use-room.ts';

type Props = { readonly room: InterviewRoom; readonly hasFloor: boolean; readonly onTyping: () => void };

/** Records on this device; what is handed in is the text that the candidate confirmed. */
export function SpokenAnswer({ room, hasFloor, onTyping }: Props) {
  const text = useText(interviewText);
  const turn = useRoom(room, ({ view }) => view.turns.length + 1);
  const isAsking = useRoom(room, ({ view }) => view.awaited?.kind === 'reverse');
  const limitMs = useRoom(room, ({ view }) => view.awaited?.limitMs ?? 0);
  if (!hasFloor) return null;
  return (
    <div className="spoken">
      <VoiceAnswer
        key={turn}
        name={`${room.state.read().view.id}/${turn}`}
        maxMs={Math.max(1_000, limitMs - room.state.read().draft.spentMs)}
        onBegin={room.begin}
        onConfirm={(words, spokenMs) => room.say({ text: words, isDeclined: false, by: 'spoken', spokenMs })}
        onTyping={onTyping}
      />
      <div className="typed-ways">
        <Button onClick={() => room.say({ text: '', isDeclined: true, by: 'typed', spokenMs: null })}>
          {isAsking ? text.noMoreQuestions : text.decline}
        </Button>
      </div>
    </div>
  );
}
