import { useEffect, useRef, useState } from 'react';
import { introductionText } from '../../shared/catalogue/introduction.ts';
import { useText } from '../../shared/catalogue/language.ts';

const FROM = 3;
const STEP_MS = 1_000;

/** Three, two, one. */
export function Countdown({ onOver }: { readonly onOver: () => void }) {
  const text = useText(introductionText);
  const [left, setLeft] = useState(FROM);
  const tell = useRef(onOver);
  tell.current = onOver;
  useEffect(() => {
    const timer = setTimeout(() => (left > 1 ? setLeft(left - 1) : tell.current()), STEP_MS);
    return () => clearTimeout(timer);
  }, [left]);
  return (
    <div className="introduction-count">
      <p className="introduction-figures numeric" role="status">
        {text.count(left)}
      </p>
      <p className="introduction-quiet">{text.getReady}</p>
    </div>
  );
}
