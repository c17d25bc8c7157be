import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { interviewText } from '../../../shared/catalogue/interview.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { VoiceAnswer } from '../../../shared/voice/voice-answer.tsx';
import type { InterviewRoom } from './interview-room.ts';
import { spokenName } from './spoken-name.ts';
import { useRoom } from './use-room.ts';

type Props = {
  readonly room: InterviewRoom;
  readonly hasFloor: boolean;
  readonly onTyping: () => void;
  readonly onBusy: (isBusy: boolean) => void;
};

/** Records on this device; what is handed in is the text that the candidate confirmed, after what was typed before. */
export function SpokenAnswer({ room, hasFloor, onTyping, onBusy }: Props) {
  const text = useText(interviewText);
  const turn = useRoom(room, ({ view }) => view.turns.length + 1);
  const isAsking = useRoom(room, ({ view }) => view.awaited?.kind === 'reverse');
  const limitMs = useRoom(room, ({ view }) => view.awaited?.limitMs ?? 0);
  const typed = useRoom(room, ({ draft }) => draft.text);
  const place = useRef<HTMLDivElement>(null);
  // What was pressed to hand in is gone from the page: the keyboard goes on from here.
  useEffect(() => {
    if (hasFloor && document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, [hasFloor]);
  if (!hasFloor) return null;
  const typeOn = (words: string) => {
    const { draft } = room.state.read();
    if (words.trim() !== '') room.write([draft.text, words].filter(Boolean).join('\n'));
    // They stand in the field now, to be changed there.
    room.transcribe('');
    onTyping();
  };
  const confirm = (answer: string, spokenMs: number) => {
    // Words that were typed would make one seem to speak faster.
    const isAllSpoken = typed.trim() === '';
    room.say({ text: answer, isDeclined: false, by: 'spoken', spokenMs: isAllSpoken ? spokenMs : null });
  };
  return (
    <div className="spoken" ref={place} tabIndex={-1}>
      <VoiceAnswer
        key={turn}
        name={spokenName(room.state.read().view.id, turn)}
        before={typed}
        maxMs={Math.max(1_000, limitMs - room.state.read().draft.spentMs)}
        onBegin={room.begin}
        onBusy={onBusy}
        onTranscript={room.transcribe}
        onConfirm={confirm}
        onTyping={typeOn}
        beside={
          <Button onClick={() => room.say({ text: typed, isDeclined: true, by: 'typed', spokenMs: null })}>
            {isAsking ? text.noMoreQuestions : text.decline}
          </Button>
        }
      />
    </div>
  );
}
