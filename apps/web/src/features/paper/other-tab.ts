import { useEffect, useState } from 'react';

/** Whether another tab of this browser has the same sitting open. */
export function useOtherTab(sittingId: string): boolean {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const channel = new BroadcastChannel(`mianmian.sitting/${sittingId}`);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      setOpen(data !== 'bye');
      // After a goodbye whoever is still there says so again.
      if (data !== 'here') channel.postMessage('here');
    };
    channel.postMessage('hello');
    const leave = () => channel.postMessage('bye');
    window.addEventListener('pagehide', leave);
    return () => {
      leave();
      window.removeEventListener('pagehide', leave);
      channel.close();
    };
  }, [sittingId]);
  return open;
}
