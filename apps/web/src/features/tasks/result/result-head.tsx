import { type ReactNode, useEffect, useRef } from 'react';
import { useLanguage, useText } from '../../../shared/catalogue/language.ts';
import { tasksText } from '../../../shared/catalogue/tasks.ts';
import { formatPoints } from '../../../shared/evidence/format-points.ts';
import { formatInstantShort } from '../../../shared/format-instant.ts';

type Props = {
  readonly points: number;
  readonly max: number;
  readonly handedInAt: number | null;
  /** Whether it was handed in just now, on this page: then reading begins here. */
  readonly takesFocus: boolean;
  readonly children?: ReactNode;
};

/** The points, when it was handed in, and the ways on. */
export function ResultHead({ points, max, handedInAt, takesFocus, children }: Props) {
  const text = useText(tasksText);
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [takesFocus]);
  return (
    <section className="task-result-head">
      <h2 ref={heading} tabIndex={-1}>
        {text.result}
        <span className="task-points numeric">
          <strong>{formatPoints(points)}</strong> / {formatPoints(max)}
        </span>
      </h2>
      {handedInAt !== null && <p className="task-note">{text.handedInAt(formatInstantShort(handedInAt, language))}</p>}
      <div className="task-ways">{children}</div>
    </section>
  );
}
