import { useEffect } from 'react';

/** Keeps the screen on where the browser can: a convenience, so a refusal changes nothing. */
export function useWakeLock(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted || !('wakeLock' in navigator)) return;
    let held: WakeLockSentinel | null = null;
    let isOver = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      const got = await request();
      if (isOver) void got?.release();
      else held = got;
    };
    // Browsers let go of it when the page is hidden.
    const askAgain = () => void ask();
    document.addEventListener('visibilitychange', askAgain);
    void ask();
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', askAgain);
      void held?.release();
    };
  }, [isWanted]);
}

async function request(): Promise<WakeLockSentinel | null> {
  try {
    return await navigator.wakeLock.request('screen');
  } catch (error) {
    // Low battery, or a policy of the page around it.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
