import { useEffect, useState } from 'react';
import { callEndpoint } from '../../shared/api/call-endpoint.ts';
import { sendHandIn, settle } from './hand-in.ts';
import type { SittingRoom } from './sitting-room.ts';

type Step = 'writing' | 'collecting' | 'offline';

const SETTLE_MS = 8_000;
const AGAIN_MS = 2_000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * When time is over: writing ends, what is unsaved is sent, and the paper is handed in, tried again until the server has
 * it. Should the server say that there is time after all (it was away and gives that back), writing goes on.
 */
export function useTimeOver(sittingId: string, room: SittingRoom, isOver: boolean, onHandedIn: () => void) {
  const [step, setStep] = useState<Step>('writing');
  useEffect(() => {
    if (!isOver) return setStep('writing');
    let cancelled = false;
    setStep('collecting');
    const collect = async () => {
      while (!cancelled) {
        await settle(room.saver, SETTLE_MS);
        const now = await callEndpoint('readSitting', { params: { sittingId } });
        if (cancelled) return;
        if (now.ok) {
          room.clock.sync(now.value);
          if (room.clock.remainingMs() > 0) return;
          const handedIn = await sendHandIn(sittingId);
          if (cancelled) return;
          if (handedIn.ok) return onHandedIn();
        }
        setStep('offline');
        await pause(AGAIN_MS);
      }
    };
    void collect();
    return () => {
      cancelled = true;
    };
  }, [sittingId, room, isOver, onHandedIn]);
  return { step };
}
