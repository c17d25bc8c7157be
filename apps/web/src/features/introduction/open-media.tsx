import { Button } from 'antd';
import type { ReactNode } from 'react';
import { introductionText } from '../../shared/catalogue/introduction.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { LevelMeter } from '../../shared/media/level-meter.tsx';
import { useLevel } from '../../shared/media/use-level.ts';

type Props = {
  readonly stream: MediaStream;
  readonly onBegin: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** The devices are open: one sees that one is heard, and begins. */
export function OpenMedia({ stream, onBegin, onClose, children }: Props) {
  const text = useText(introductionText);
  const { percent } = useLevel(stream);
  return (
    <>
      <p className="introduction-quiet">{text.sayHello}</p>
      <LevelMeter percent={percent} />
      {children}
      <p className="introduction-ways">
        <Button type="primary" size="large" autoFocus onClick={onBegin}>
          {text.begin}
        </Button>
        <Button type="text" onClick={onClose}>
          {text.close}
        </Button>
      </p>
    </>
  );
}
