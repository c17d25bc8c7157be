import { useEffect, useRef, useState } from 'react';
import { deviceCheckText } from '../../shared/catalogue/device-check.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { DeviceChoice } from '../../shared/media/device-choice.tsx';
import { MediaTroubleNote } from '../../shared/media/media-trouble.tsx';
import { useMedia } from '../../shared/media/use-media.ts';
import { MediaWays } from './media-ways.tsx';
import { PartFrame } from './part-frame.tsx';
import type { PartState, TellResult } from './part-result.ts';
import { type Light, readLight } from './read-light.ts';
import { useTellTrouble } from './use-tell-trouble.ts';

const LOOK_MS = 500;
/** The picture is shrunk to this before it is looked at. */
const SAMPLE = { width: 64, height: 36 } as const;

type Props = { readonly state: PartState; readonly onResult: TellResult };

/** Oneself as in a mirror, and how the light is. */
export function CameraPart({ state, onResult }: Props) {
  const text = useText(deviceCheckText);
  const media = useMedia('camera');
  const [light, setLight] = useState<Light | null>(null);
  useTellTrouble(media.state, onResult);
  const see = (seen: Light, width: number, height: number) => {
    setLight(seen);
    const detail = `${width} × ${height}, light ${seen.middle} % (${seen.verdict})`;
    onResult(seen.verdict === 'good' ? 'good' : 'poor', detail);
  };
  return (
    <PartFrame part="camera" state={state}>
      <p>{text.cameraAbout}</p>
      {media.stream !== null && (
        <>
          <Preview stream={media.stream} onLight={see} />
          {light !== null && (
            <p role="status">
              {text.light[light.verdict](light.middle)} <span className="check-quiet">{text.lightNote}</span>
            </p>
          )}
          <DeviceChoice kind="camera" media={media} />
        </>
      )}
      <MediaTroubleNote kind="camera" state={media.state} />
      <MediaWays kind="camera" media={media} />
    </PartFrame>
  );
}

type PreviewProps = {
  readonly stream: MediaStream;
  readonly onLight: (light: Light, width: number, height: number) => void;
};

function Preview({ stream, onLight }: PreviewProps) {
  const text = useText(deviceCheckText);
  const video = useRef<HTMLVideoElement>(null);
  const tell = useRef(onLight);
  tell.current = onLight;
  useEffect(() => {
    const shown = video.current;
    if (shown === null) return;
    shown.srcObject = stream;
    const canvas = document.createElement('canvas');
    canvas.width = SAMPLE.width;
    canvas.height = SAMPLE.height;
    const brush = canvas.getContext('2d', { willReadFrequently: true });
    const timer = setInterval(() => {
      if (brush === null || shown.videoWidth === 0) return;
      brush.drawImage(shown, 0, 0, SAMPLE.width, SAMPLE.height);
      const { data } = brush.getImageData(0, 0, SAMPLE.width, SAMPLE.height);
      tell.current(readLight(data, SAMPLE.width, SAMPLE.height), shown.videoWidth, shown.videoHeight);
    }, LOOK_MS);
    return () => {
      clearInterval(timer);
      shown.srcObject = null;
    };
  }, [stream]);
  return <video ref={video} className="check-video" autoPlay muted playsInline aria-label={text.cameraPreview} />;
}
