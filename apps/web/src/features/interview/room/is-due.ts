import { ANSWER_MAX_LENGTH } from '@mianmian/core/sitting/sitting';
import type { RoomState } from './interview-room.ts';
import { secondsOfFloor } from './seconds-of-floor.ts';

/**
 * Whether time is over and what is written is to be handed in. Who speaks or confirms is waited for, and who has to
 * shorten: nothing is cut off unseen.
 */
export const isDue = (state: Pick<RoomState, 'view' | 'draft' | 'refused'>, isSpeaking: boolean): boolean =>
  state.view.awaited !== null &&
  secondsOfFloor(state).part === 0 &&
  state.refused === null &&
  state.draft.text.length <= ANSWER_MAX_LENGTH &&
  !isSpeaking;
