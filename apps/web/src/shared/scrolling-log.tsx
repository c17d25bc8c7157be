import type { ReactNode } from 'react';
import { useScrollToEnd } from './use-scroll-to-end.ts';

type Props = {
  readonly className: string;
  readonly label: string;
  readonly talkId: string;
  /** How many there are: one more is what makes it scroll. */
  readonly lines: number;
  /** Somebody reads the lines aloud already: screen readers leave it to them. */
  readonly isReadAloud?: boolean;
  readonly children: ReactNode;
};

/** A talk that scrolls, newest at the end; new lines are read aloud by screen readers as they come. */
export function ScrollingLog({ className, label, talkId, lines, isReadAloud = false, children }: Props) {
  const scroller = useScrollToEnd(talkId, lines);
  return (
    <section
      ref={scroller}
      className={className}
      role="log"
      aria-label={label}
      aria-live={isReadAloud ? 'off' : 'polite'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
      tabIndex={0}
    >
      {children}
    </section>
  );
}
