import { Button } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { introductionText } from '../../shared/catalogue/introduction.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { voiceText } from '../../shared/catalogue/voice.ts';
import { DeviceChoice } from '../../shared/media/device-choice.tsx';
import { MediaTroubleNote } from '../../shared/media/media-trouble.tsx';
import { useMedia } from '../../shared/media/use-media.ts';
import { useWakeLock } from '../../shared/use-wake-lock.ts';
import { Hearing } from '../../shared/voice/hearing.tsx';
import { LeaveRecording } from '../../shared/voice/leave-recording.tsx';
import { useTranscriptWay } from '../../shared/voice/recognition/use-transcript-way.ts';
import { useTranscription } from '../../shared/voice/recognition/use-transcription.ts';
import { WayChoice } from '../../shared/voice/recognition/way-choice.tsx';
import { canRecord, type Recording } from '../../shared/voice/record-stream.ts';
import { useRecorder } from '../../shared/voice/use-recorder.ts';
import { Countdown } from './countdown.tsx';
import { OpenMedia } from './open-media.tsx';
import { OwnPicture } from './own-picture.tsx';
import { RunningClock } from './running-clock.tsx';

/** A minute more than promised: whoever is late sees by how much, and nothing runs on unseen. */
const MAX_MS = 240_000;

type Props = {
  readonly medium: 'audio' | 'video';
  /** To choose from while nothing is open. */
  readonly children: ReactNode;
  /** With what was understood of it; empty where nothing was. */
  readonly onRecorded: (recording: Recording, understood: string) => void;
};

/** Opens the devices, counts down, records. */
export function RecordStage({ medium, children, onRecorded }: Props) {
  const text = useText(introductionText);
  const voice = useText(voiceText);
  const kind = medium === 'video' ? 'both' : 'microphone';
  const media = useMedia(kind);
  const choice = useTranscriptWay();
  const running = useTranscription(choice);
  const [isCounting, setCounting] = useState(false);
  const isDropped = useRef(false);
  const [isSettling, setSettling] = useState(false);
  const recorder = useRecorder(MAX_MS, (recording) => {
    media.close();
    setSettling(!isDropped.current);
    void running.stop().then((understood) => {
      setSettling(false);
      if (!isDropped.current) onRecorded(recording, understood);
    });
  });
  const { stream } = media;
  const isRecording = recorder.state === 'recording';
  useWakeLock(isRecording);
  useEffect(() => {
    if (stream === null) setCounting(false);
  }, [stream]);
  const record = () => {
    setCounting(false);
    if (stream === null) return;
    isDropped.current = false;
    if (recorder.start(stream)) running.start(stream);
  };
  const drop = () => {
    isDropped.current = true;
    recorder.stop();
  };
  // The recogniser says its last; nothing can be begun before.
  if (isSettling)
    return (
      <p className="voice-note" role="status">
        {voice.settling}
      </p>
    );
  if (!canRecord())
    return (
      <>
        {children}
        <p className="voice-note">{voice.noRecorder}</p>
      </>
    );
  if (stream === null)
    return (
      <div className="introduction-stage">
        {children}
        <p className="introduction-quiet">{text.about[medium]}</p>
        <MediaTroubleNote kind={kind} state={media.state} />
        {media.state !== 'closed' && media.state !== 'asking' && <p>{text.orTyping}</p>}
        <WayChoice choice={choice} />
        <p className="introduction-ways">
          <Button type="primary" size="large" loading={media.state === 'asking'} onClick={() => void media.open()}>
            {medium === 'video' ? text.openVideo : text.openAudio}
          </Button>
        </p>
      </div>
    );
  return (
    <div className="introduction-stage" data-medium={medium}>
      {medium === 'video' && <OwnPicture stream={stream} />}
      <div className="introduction-stage">
        {isRecording && <LeaveRecording />}
        {isRecording && (
          <RunningClock elapsedMs={recorder.elapsedMs} stream={stream} onFinish={recorder.stop} onDrop={drop}>
            <Hearing running={running} />
          </RunningClock>
        )}
        {isCounting && <Countdown onOver={record} />}
        {!isRecording && !isCounting && (
          <OpenMedia stream={stream} onBegin={() => setCounting(true)} onClose={media.close}>
            {recorder.state === 'failed' && <p role="alert">{voice.recorderFailed}</p>}
            <DeviceChoice kind={kind} media={media} />
          </OpenMedia>
        )}
      </div>
    </div>
  );
}
