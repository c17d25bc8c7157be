import { useEffect } from 'react';
import { readSpokenDraft } from '../../../shared/voice/spoken-draft.ts';
import { readAnswerWay } from './answer-way.ts';
import type { InterviewRoom } from './interview-room.ts';
import { isDue } from './is-due.ts';
import { spokenName } from './spoken-name.ts';
import { useRoom } from './use-room.ts';

/** Long enough to choose the character that is being looked for. */
const COMPOSING_MS = 10_000;

/** When time is over, what is written is handed in; who chooses a character is waited for a while. */
export function useHandInAtLimit(
  room: InterviewRoom,
  { hasFloor, isSpeaking, isComposing }: Readonly<Record<'hasFloor' | 'isSpeaking' | 'isComposing', boolean>>,
): void {
  const isReady = useRoom(room, (state) => isDue(state, isSpeaking)) && hasFloor;
  useEffect(() => {
    if (!isReady) return;
    const handIn = () => {
      const { draft, view } = room.state.read();
      // A transcript that lies on the device from before a reload waits to be confirmed, too.
      const isToConfirm =
        readAnswerWay(view.id) === 'spoken' && readSpokenDraft(spokenName(view.id, draft.turn)) !== null;
      if (!isToConfirm) room.say({ text: draft.text, isDeclined: false, by: 'typed', spokenMs: null });
    };
    // Letters of a pinyin are no word yet.
    const timer = setTimeout(handIn, isComposing ? COMPOSING_MS : 0);
    return () => clearTimeout(timer);
  }, [room, isReady, isComposing]);
}
