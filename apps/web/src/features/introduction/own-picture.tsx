import { useEffect, useRef } from 'react';
import { introductionText } from '../../shared/catalogue/introduction.ts';
import { useText } from '../../shared/catalogue/language.ts';

/** What the camera sees, as in a mirror. */
export function OwnPicture({ stream }: { readonly stream: MediaStream }) {
  const text = useText(introductionText);
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const shown = video.current;
    if (shown === null) return;
    shown.srcObject = stream;
    return () => {
      shown.srcObject = null;
    };
  }, [stream]);
  return (
    <video
      ref={video}
      className="voice-video introduction-mirror"
      autoPlay
      muted
      playsInline
      aria-label={text.ownPicture}
    />
  );
}
