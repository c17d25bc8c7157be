import { type ReactNode, useId } from 'react';
import { deviceCheckText } from '../../shared/catalogue/device-check.ts';
import { useText } from '../../shared/catalogue/language.ts';
import type { PartName, PartState } from './part-result.ts';

type Props = { readonly part: PartName; readonly state: PartState; readonly children: ReactNode };

/** One thing that is checked: its name, how it stands, what there is to see and do. */
export function PartFrame({ part, state, children }: Props) {
  const text = useText(deviceCheckText);
  const titleId = useId();
  return (
    <section className="check-part" aria-labelledby={titleId}>
      <div className="check-part-head">
        <h3 id={titleId}>{text.parts[part]}</h3>
        <StateTag state={state} />
      </div>
      {children}
    </section>
  );
}

/** By sign and word, not by colour alone. */
export function StateTag({ state }: { readonly state: PartState }) {
  const text = useText(deviceCheckText);
  return (
    <span className="check-state" data-state={state}>
      <span aria-hidden="true">{SIGNS[state]}</span>
      <span>{text.states[state]}</span>
    </span>
  );
}

const SIGNS: Readonly<Record<PartState, string>> = { good: '✓', poor: '!', refused: '×', absent: '×', skipped: '–' };
