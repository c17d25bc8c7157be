import { ANSWER_MAX_LENGTH } from '@mianmian/core/sitting/sitting';
import { useEffect } from 'react';
import { readSpokenDraft } from '../../../shared/voice/spoken-draft.ts';
import type { InterviewRoom } from './interview-room.ts';
import { secondsOfFloor } from './seconds-of-floor.ts';
import { spokenName } from './spoken-name.ts';
import { useRoom } from './use-room.ts';

/** Long enough to choose the character that is being looked for. */
const COMPOSING_MS = 10_000;

/**
 * When time is over, what is written is handed in. Who speaks, confirms or has to shorten is waited for, and a while who
 * chooses a character.
 */
export function useHandInAtLimit(
  room: InterviewRoom,
  { hasFloor, isSpeaking, isComposing }: Readonly<Record<'hasFloor' | 'isSpeaking' | 'isComposing', boolean>>,
): void {
  const isOver = useRoom(room, (state) => state.view.awaited !== null && secondsOfFloor(state).part === 0);
  const isTooLong = useRoom(room, ({ draft }) => draft.text.length > ANSWER_MAX_LENGTH);
  const isReady = isOver && hasFloor && !isSpeaking && !isTooLong;
  useEffect(() => {
    if (!isReady) return;
    const handIn = () => {
      const { draft, refused, view } = room.state.read();
      // A transcript that lies on the device from before a reload waits to be confirmed, too.
      if (refused !== null || readSpokenDraft(spokenName(view)) !== null) return;
      room.say({ text: draft.text, isDeclined: false, by: 'typed', spokenMs: null });
    };
    // Letters of a pinyin are no word yet.
    const timer = setTimeout(handIn, isComposing ? COMPOSING_MS : 0);
    return () => clearTimeout(timer);
  }, [room, isReady, isComposing]);
}
