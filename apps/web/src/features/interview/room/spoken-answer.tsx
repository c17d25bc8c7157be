import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { interviewText } from '../../../shared/catalogue/interview.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { dropSpokenDraft } from '../../../shared/voice/spoken-draft.ts';
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
  const place = useRef<HTMLDivElement>(null);
  // What was pressed to hand in is gone from the page: the keyboard goes on from here.
  useEffect(() => {
    if (hasFloor && document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, [hasFloor]);
  if (!hasFloor) return null;
  const name = `${room.state.read().view.id}/${turn}`;
  const typeOn = (words: string) => {
    const { draft } = room.state.read();
    if (words.trim() !== '') room.write([draft.text, words].filter(Boolean).join('\n'));
    onTyping();
  };
  const decline = () => {
    dropSpokenDraft(name);
    room.say({ text: '', isDeclined: true, by: 'typed', spokenMs: null });
  };
  return (
    <div className="spoken" ref={place} tabIndex={-1}>
      <VoiceAnswer
        key={turn}
        name={name}
        maxMs={Math.max(1_000, limitMs - room.state.read().draft.spentMs)}
        onBegin={room.begin}
        onConfirm={(words, spokenMs) => room.say({ text: words, isDeclined: false, by: 'spoken', spokenMs })}
        onTyping={typeOn}
      />
      <div className="typed-ways">
        <Button onClick={decline}>{isAsking ? text.noMoreQuestions : text.decline}</Button>
      </div>
    </div>
  );
}
