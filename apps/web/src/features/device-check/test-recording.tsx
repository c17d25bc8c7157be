import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { deviceCheckText } from '../../shared/catalogue/device-check.ts';
import { useText } from '../../shared/catalogue/language.ts';

const SECONDS = 5;

/** Five seconds of oneself to listen to; kept in the page's memory until it is left. `stream` null: only playing. */
export function TestRecording({ stream }: { readonly stream: MediaStream | null }) {
  const text = useText(deviceCheckText);
  const [left, setLeft] = useState<number | null>(null);
  const [url, setUrl] = useState<string | null>(null);
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [url]);

  const record = (source: MediaStream) => {
    const recorder = new MediaRecorder(source);
    const chunks: Blob[] = [];
    const tick = setInterval(() => setLeft((seconds) => (seconds === null ? null : Math.max(1, seconds - 1))), 1_000);
    const end = setTimeout(() => recorder.stop(), SECONDS * 1_000);
    recorder.addEventListener('dataavailable', ({ data }) => chunks.push(data));
    // It ends by itself, too, when the microphone is closed or taken away.
    recorder.addEventListener('stop', () => {
      clearInterval(tick);
      clearTimeout(end);
      if (!isHere.current) return;
      setLeft(null);
      setUrl(URL.createObjectURL(new Blob(chunks, { type: recorder.mimeType })));
    });
    recorder.start();
    setUrl(null);
    setLeft(SECONDS);
  };
  const canRecord = 'MediaRecorder' in window;
  return (
    <>
      {stream !== null && canRecord && (
        <p className="check-ways">
          <Button disabled={left !== null} onClick={() => record(stream)}>
            {text.record}
          </Button>
          <span role="status" className="numeric">
            {left !== null && text.recording(left)}
          </span>
        </p>
      )}
      {stream !== null && !canRecord && <p className="check-quiet">{text.recorderMissing}</p>}
      {url !== null && <Playback key={url} url={url} />}
    </>
  );
}

function Playback({ url }: { readonly url: string }) {
  const text = useText(deviceCheckText);
  const [audio] = useState(() => new Audio(url));
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    const show = () => setPlaying(!audio.paused && !audio.ended);
    for (const name of ['play', 'pause', 'ended'] as const) audio.addEventListener(name, show);
    return () => {
      for (const name of ['play', 'pause', 'ended'] as const) audio.removeEventListener(name, show);
      audio.pause();
    };
  }, [audio]);
  return (
    <p className="check-ways">
      <Button onClick={() => (isPlaying ? audio.pause() : void audio.play())}>
        {isPlaying ? text.pause : text.play}
      </Button>
      <span role="status">{isPlaying && text.playing}</span>
      <span className="check-quiet">{text.playback}</span>
    </p>
  );
}
