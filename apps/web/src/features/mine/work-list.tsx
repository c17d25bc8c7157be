import { Button } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { mineText } from '../../shared/catalogue/mine.ts';
import type { Work } from './work.ts';
import { WorkRow } from './work-row.tsx';

const AT_ONCE = 20;

type Props = { readonly title: string; readonly work: readonly Work[]; readonly serverNow: number };

/** The first of them, and more by and by; nothing where there are none. */
export function WorkList({ title, work, serverNow }: Props) {
  const text = useText(mineText);
  const titleId = useId();
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(AT_ONCE);
  const rest = Math.max(0, work.length - shown);
  // Whoever pressed goes on at the first of the new ones, also where the button is gone with the last of them.
  useEffect(() => {
    if (shown > AT_ONCE) list.current?.children[shown - AT_ONCE]?.querySelector('a')?.focus();
  }, [shown]);
  if (work.length === 0) return null;
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <ul className="mine-list" ref={list}>
        {work.slice(0, shown).map((each) => (
          <WorkRow key={each.id} work={each} serverNow={serverNow} />
        ))}
      </ul>
      {rest > 0 && (
        <Button className="mine-more" onClick={() => setShown(shown + AT_ONCE)}>
          {text.more(Math.min(rest, AT_ONCE))}
        </Button>
      )}
    </section>
  );
}
