import { useSyncExternalStore } from 'react';
import type { InterviewRoom, RoomState } from './interview-room.ts';

/** One part of the room's state; `select` gives what is kept as it is or a plain value, never something made anew. */
export const useRoom = <T>(room: InterviewRoom, select: (state: RoomState) => T): T =>
  useSyncExternalStore(room.state.subscribe, () => select(room.state.read()));
