import { introductionText } from '../../shared/catalogue/introduction.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { Playback } from '../../shared/voice/playback.tsx';
import { useRecording } from '../../shared/voice/recordings/use-recordings.ts';
import type { MadeRecording } from './use-introduction-draft.ts';

type Props = {
  readonly recordingId: string;
  readonly transcript: string;
  /** Made on this page, where the device did not keep it. */
  readonly made?: MadeRecording | null;
};

/** A recording of this device, or that it is not here. */
export function KeptPlayback({ recordingId, transcript, made = null }: Props) {
  const text = useText(introductionText);
  const { data: kept, isPending } = useRecording(recordingId);
  const shown = kept ?? made;
  if (shown !== null && shown !== undefined)
    return <Playback blob={shown.blob} durationMs={shown.durationMs} transcript={transcript} />;
  return isPending ? null : <p className="introduction-quiet">{text.recordingGone}</p>;
}
