import { useState } from 'react';
import { deskText } from '../../shared/catalogue/desk.ts';
import { useText } from '../../shared/catalogue/language.ts';
import './hint-strip.css';

/** One hint at a time, in practice only. */
export function HintStrip({ hints }: { readonly hints: readonly string[] }) {
  const text = useText(deskText);
  const [index, setIndex] = useState(0);
  return (
    <aside className="hint-strip" aria-label={text.hints}>
      <strong>{text.hints}</strong>
      <p aria-live="polite" lang="zh-CN">
        {hints[index]}
      </p>
      {hints.length > 1 && (
        <button type="button" onClick={() => setIndex((index + 1) % hints.length)}>
          {text.nextHint}（{index + 1}/{hints.length}）
        </button>
      )}
    </aside>
  );
}
