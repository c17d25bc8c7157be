import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { deviceCheckText } from '../../shared/catalogue/device-check.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { DeviceChoice } from './device-choice.tsx';
import { MediaTroubleNote } from './media-trouble.tsx';
import { PartFrame } from './part-frame.tsx';
import type { PartState, TellResult } from './part-result.ts';
import { TestRecording } from './test-recording.tsx';
import { useLevel } from './use-level.ts';
import { useMedia } from './use-media.ts';

type Props = { readonly state: PartState; readonly onResult: TellResult };

/** How loud one is heard, and a few seconds to listen to oneself. */
export function MicrophonePart({ state, onResult }: Props) {
  const text = useText(deviceCheckText);
  const media = useMedia('microphone');
  const tell = useRef(onResult);
  tell.current = onResult;
  useEffect(() => {
    if (media.state === 'refused' || media.state === 'absent') tell.current(media.state, media.state);
    if (media.state === 'busy') tell.current('poor', 'busy');
    if (media.state === 'insecure') tell.current('absent', 'not https');
  }, [media.state]);
  return (
    <PartFrame part="microphone" state={state}>
      <p>{text.microphoneAbout}</p>
      {media.stream !== null && (
        <>
          <Hearing key={media.stream.id} stream={media.stream} onResult={onResult} />
          <DeviceChoice kind="microphone" media={media} />
        </>
      )}
      <MediaTroubleNote kind="microphone" state={media.state} />
      <TestRecording stream={media.stream} />
      <p className="check-ways">
        {media.state === 'open' ? (
          <Button onClick={media.close}>{text.stop}</Button>
        ) : (
          <Button loading={media.state === 'asking'} onClick={() => void media.open()}>
            {media.state === 'closed' ? text.start.microphone : text.again}
          </Button>
        )}
      </p>
    </PartFrame>
  );
}

type HearingProps = { readonly stream: MediaStream; readonly onResult: TellResult };

function Hearing({ stream, onResult }: HearingProps) {
  const text = useText(deviceCheckText);
  const { percent, heard, loudestDb } = useLevel(stream);
  const tell = useRef(onResult);
  tell.current = onResult;
  const [isPatient, setPatient] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), 4_000);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    const detail = `loudest ${loudestDb} dBFS`;
    if (heard === 'voice') tell.current('good', detail);
    else if (heard === 'clipping' || !isPatient) tell.current('poor', detail);
  }, [heard, loudestDb, isPatient]);
  return (
    <>
      <meter className="check-level" aria-label={text.level} min={0} max={100} value={percent} />
      <p role="status">
        {heard === 'voice' && text.heard}
        {heard === 'clipping' && text.clipping}
        {heard === 'nothing' && !isPatient && text.notHeard}
      </p>
    </>
  );
}
