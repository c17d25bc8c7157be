import { useText } from '../catalogue/language.ts';
import { voiceText } from '../catalogue/voice.ts';
import type { RunningText } from './recognition/use-transcription.ts';
import './voice.css';

/** What was understood so far, or why nothing is. */
export function Hearing({ running: { text: understood, trouble } }: { readonly running: RunningText }) {
  const text = useText(voiceText);
  if (trouble !== null)
    return (
      <p className="voice-note" role="status">
        {text.trouble[trouble]}
      </p>
    );
  if (understood === '') return null;
  return (
    <p className="voice-hearing">
      <span>
        <span className="voice-quiet">{text.hearing}</span> <span lang="zh-CN">{understood}</span>
      </span>
    </p>
  );
}
