import { Button } from 'antd';
import type { ReactNode } from 'react';
import { introductionText } from '../../shared/catalogue/introduction.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { voiceText } from '../../shared/catalogue/voice.ts';
import { LevelMeter } from '../../shared/media/level-meter.tsx';
import { useLevel } from '../../shared/media/use-level.ts';
import { MinuteClock } from './minute-clock.tsx';

type Props = {
  readonly elapsedMs: number;
  readonly stream: MediaStream;
  readonly onFinish: () => void;
  readonly onDrop: () => void;
  readonly children: ReactNode;
};

/** It records: the time with its marks, how loud, and the end. */
export function RunningClock({ elapsedMs, stream, onFinish, onDrop, children }: Props) {
  const text = useText(introductionText);
  const voice = useText(voiceText);
  const { percent } = useLevel(stream);
  return (
    <>
      <p className="introduction-running">
        <span className="voice-dot" aria-hidden="true" /> {voice.recording}
      </p>
      <MinuteClock elapsedMs={elapsedMs} name={voice.timer} />
      <LevelMeter percent={percent} />
      {children}
      <p className="introduction-ways">
        <Button type="primary" size="large" autoFocus className="introduction-main" onClick={onFinish}>
          {text.finish}
        </Button>
        <Button type="text" onClick={onDrop}>
          {text.cancel}
        </Button>
      </p>
    </>
  );
}
