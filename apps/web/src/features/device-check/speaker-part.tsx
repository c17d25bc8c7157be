import { Button } from 'antd';
import { useState } from 'react';
import { deviceCheckText } from '../../shared/catalogue/device-check.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { PartFrame } from './part-frame.tsx';
import type { PartState, TellResult } from './part-result.ts';
import { playTones } from './play-tones.ts';

type Props = { readonly state: PartState; readonly onResult: TellResult };

/** Two tones, and whether they were heard: only ears know. */
export function SpeakerPart({ state, onResult }: Props) {
  const text = useText(deviceCheckText);
  const [played, setPlayed] = useState<'not' | 'playing' | 'played'>('not');
  const play = async () => {
    setPlayed('playing');
    await playTones();
    setPlayed('played');
  };
  return (
    <PartFrame part="speaker" state={state}>
      <p>{text.speakerAbout}</p>
      <p className="check-ways">
        <Button loading={played === 'playing'} onClick={() => void play()}>
          {played === 'not' ? text.start.speaker : text.again}
        </Button>
      </p>
      {played === 'played' && (
        <p className="check-ways">
          <span>{text.speakerAsk}</span>
          <Button onClick={() => onResult('good', 'heard')}>{text.speakerYes}</Button>
          <Button onClick={() => onResult('poor', 'not heard')}>{text.speakerNo}</Button>
        </p>
      )}
      <p role="status">
        {state === 'good' && text.speakerHeard}
        {state === 'poor' && text.speakerSilent}
      </p>
    </PartFrame>
  );
}
