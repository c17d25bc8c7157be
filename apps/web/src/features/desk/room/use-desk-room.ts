import type { DeskRunView } from '@mianmian/contract/desk';
import { useEffect, useState } from 'react';
import { makeId } from '../../../shared/make-id.ts';
import { browserStore } from '../../../shared/remembered.ts';
import { type DeskRoom, openDeskRoom } from './desk-room.ts';
import { openDeviceOutbox } from './device-outbox.ts';
import { openLiveStream } from './live-stream.ts';
import { sendDeed } from './send-deed.ts';

/** The room of one run for as long as the page shows it; null until it is open. */
export function useDeskRoom(run: DeskRunView | undefined): DeskRoom | null {
  const [room, setRoom] = useState<DeskRoom | null>(null);
  const runId = run?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first reading opens the room; news comes by the stream.
  useEffect(() => {
    if (run === undefined) return;
    const outbox = openDeviceOutbox(browserStore, run.id);
    const opened = openDeskRoom(run, {
      send: (eventId, deed) => sendDeed(run.id, eventId, deed),
      openLive: openLiveStream,
      makeEventId: makeId,
      now: () => performance.now(),
      pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      ...outbox,
    });
    setRoom(opened);
    return () => {
      opened.close();
      setRoom(null);
    };
  }, [runId]);
  return room;
}
