import type { ReactNode } from 'react';
import { commonText } from '../catalogue/common.ts';
import { useText } from '../catalogue/language.ts';

type Props = { readonly what: ReactNode; readonly facts: string };

/** What stands at the top of every printed page: whose words, which report, when, by which versions. */
export function RunningHead({ what, facts }: Props) {
  const common = useText(commonText);
  return (
    <div className="running-head" aria-hidden="true">
      <div className="running-head-row">
        <span>
          {common.product} · {what}
        </span>
        <span>{facts}</span>
      </div>
    </div>
  );
}
