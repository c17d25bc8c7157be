import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../catalogue/language.ts';
import { voiceText } from '../catalogue/voice.ts';
import { MediaTroubleNote } from '../media/media-trouble.tsx';
import type { Media } from '../media/use-media.ts';
import type { TranscriptChoice } from './recognition/use-transcript-way.ts';
import { FoldedWayChoice } from './recognition/way-choice.tsx';
import { canRecord } from './record-stream.ts';

type Props = {
  readonly media: Media;
  readonly hasFailed: boolean;
  readonly choice: TranscriptChoice;
  readonly onBegin: () => void;
  /** Instead of speaking: to the keyboard, or back to the transcript there is. */
  readonly back: { readonly name: string; readonly onPress: () => void };
  readonly beside: ReactNode;
};

/** One row with one thing to do; how the transcript comes about is folded below it. */
export function VoiceStart({ media, hasFailed, choice, onBegin, back, beside }: Props) {
  const text = useText(voiceText);
  return (
    <div className="voice voice-start">
      {canRecord() ? (
        <MediaTroubleNote kind="microphone" state={media.state} />
      ) : (
        <p className="voice-note">{text.noRecorder}</p>
      )}
      {hasFailed && <p role="alert">{text.recorderFailed}</p>}
      <p className="voice-ways">
        {canRecord() && (
          <Button type="primary" loading={media.state === 'asking'} onClick={onBegin}>
            {text.start}
          </Button>
        )}
        {beside}
        <Button type="text" onClick={back.onPress}>
          {back.name}
        </Button>
      </p>
      {canRecord() && <FoldedWayChoice choice={choice} />}
    </div>
  );
}
