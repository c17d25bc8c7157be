import { useEffect, useRef } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { sittingText } from '../../shared/catalogue/sitting.ts';

export function TimeOverNotice({ offline }: { readonly offline: boolean }) {
  const text = useText(sittingText);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="time-over" role="alert">
      <h1 ref={heading} tabIndex={-1}>
        {text.timeOverTitle}
      </h1>
      <p>{offline ? text.timeOverOffline : text.timeOverSaving}</p>
    </section>
  );
}
