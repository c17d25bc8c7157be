import { useEffect, useRef, useState } from 'react';
import { deviceCheckText } from '../../shared/catalogue/device-check.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { DeviceChoice } from '../../shared/media/device-choice.tsx';
import { LevelMeter } from '../../shared/media/level-meter.tsx';
import { MediaTroubleNote } from '../../shared/media/media-trouble.tsx';
import { useLevel } from '../../shared/media/use-level.ts';
import { useMedia } from '../../shared/media/use-media.ts';
import { MediaWays } from './media-ways.tsx';
import { PartFrame } from './part-frame.tsx';
import type { PartState, TellResult } from './part-result.ts';
import { TestRecording } from './test-recording.tsx';
import { useTellTrouble } from './use-tell-trouble.ts';

type Props = { readonly state: PartState; readonly onResult: TellResult };

/** How loud one is heard, and a few seconds to listen to oneself. */
export function MicrophonePart({ state, onResult }: Props) {
  const text = useText(deviceCheckText);
  const media = useMedia('microphone');
  useTellTrouble(media.state, onResult);
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
      <MediaWays kind="microphone" media={media} />
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
      <LevelMeter percent={percent} />
      <p role="status">
        {heard === 'voice' && text.heard}
        {heard === 'clipping' && text.clipping}
        {heard === 'nothing' && !isPatient && text.notHeard}
      </p>
    </>
  );
}
