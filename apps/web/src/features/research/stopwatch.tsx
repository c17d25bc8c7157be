import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { researchText } from '../../shared/catalogue/research.ts';

/** Seconds from one's message to the first reply, by the device's clock: the page may be in the background meanwhile. */
export function Stopwatch({ onStop }: { readonly onStop: (seconds: number) => void }) {
  const text = useText(researchText);
  const [startedAt, setStartedAt] = useState<number | null>(null);
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (startedAt === null) return;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [startedAt]);
  if (startedAt === null) {
    return (
      <div className="research-watch">
        <Button
          onClick={() => {
            setNow(Date.now());
            setStartedAt(Date.now());
          }}
        >
          {text.startWatch}
        </Button>
      </div>
    );
  }
  const seconds = Math.max(0, Math.floor((now - startedAt) / 1_000));
  return (
    <div className="research-watch">
      <span className="research-watch-time numeric">
        <span className="visually-hidden">{text.running}</span>
        {`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`}
      </span>
      <Button
        type="primary"
        onClick={() => {
          onStop(Math.round((Date.now() - startedAt) / 1_000));
          setStartedAt(null);
        }}
      >
        {text.stopWatch}
      </Button>
    </div>
  );
}
