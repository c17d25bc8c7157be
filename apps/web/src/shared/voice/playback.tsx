import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { useText } from '../catalogue/language.ts';
import { voiceText } from '../catalogue/voice.ts';
import { useObjectUrl } from './use-object-url.ts';
import { writeCaptions } from './write-captions.ts';
import './voice.css';

type Props = { readonly blob: Blob; readonly durationMs: number; readonly transcript: string };

/** Far behind the end of any recording. */
const BEHIND_SECONDS = 1e7;

/** A recording to listen to, with its transcript as captions. */
export function Playback({ blob, durationMs, transcript }: Props) {
  const text = useText(voiceText);
  const element = useRef<HTMLVideoElement & HTMLAudioElement>(null);
  const url = useObjectUrl(blob);
  // While it is being written it may be listened to: captions follow when there is time.
  const told = useDeferredValue(transcript);
  const captions = useMemo(() => new Blob([writeCaptions(told, durationMs)], { type: 'text/vtt' }), [told, durationMs]);
  const captionsUrl = useObjectUrl(captions);
  useEffect(() => {
    const played = element.current;
    if (played === null || url === null) return;
    // Recorders write no duration; a browser that is sent behind the end finds it.
    const findEnd = () => {
      if (Number.isFinite(played.duration)) return;
      played.addEventListener('timeupdate', () => (played.currentTime = 0), { once: true });
      played.currentTime = BEHIND_SECONDS;
    };
    played.addEventListener('loadedmetadata', findEnd);
    return () => played.removeEventListener('loadedmetadata', findEnd);
  }, [url]);
  if (url === null) return null;
  const shown = { src: url, controls: true, preload: 'metadata', 'aria-label': text.playback } as const;
  const captioned = { src: captionsUrl ?? undefined, srcLang: 'zh-CN', label: text.captions };
  return blob.type.startsWith('video/') ? (
    <video ref={element} className="voice-video" playsInline {...shown}>
      <track kind="captions" {...captioned} />
    </video>
  ) : (
    <audio ref={element} className="voice-audio" {...shown}>
      <track kind="captions" {...captioned} />
    </audio>
  );
}
