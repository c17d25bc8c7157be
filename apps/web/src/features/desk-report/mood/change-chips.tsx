import type { FeelingsView } from '@mianmian/contract/desk-report';
import { deskReportText } from '../../../shared/catalogue/desk-report.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { FEELINGS } from './feelings.ts';

/** Less than this nobody notices. */
const LEAST = 1;

/** How far each feeling moved; for anger less is better, for all others more. */
export function ChangeChips({ change }: { readonly change: FeelingsView }) {
  const text = useText(deskReportText);
  const moved = FEELINGS.filter((feeling) => Math.abs(change[feeling]) >= LEAST);
  if (moved.length === 0) return <span className="change-none">{text.noChange}</span>;
  return (
    <span className="change-chips">
      {moved.map((feeling) => {
        const by = Math.round(change[feeling]);
        const isGood = feeling === 'anger' ? by < 0 : by > 0;
        return (
          <span key={feeling} data-good={isGood}>
            {text.feelings[feeling]} <span className="numeric">{by > 0 ? `+${by}` : `−${-by}`}</span>
          </span>
        );
      })}
    </span>
  );
}
