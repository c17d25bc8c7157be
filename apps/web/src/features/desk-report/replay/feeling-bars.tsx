import type { FeelingsView } from '@mianmian/contract/desk-report';
import { deskReportText } from '../../../shared/catalogue/desk-report.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { FEELINGS } from '../mood/feelings.ts';

export function FeelingBars({ feelings }: { readonly feelings: FeelingsView }) {
  const text = useText(deskReportText);
  return (
    <dl className="feeling-bars">
      {FEELINGS.map((feeling) => (
        <div key={feeling}>
          <dt>{text.feelings[feeling]}</dt>
          <dd>
            <span className="feeling-bar" aria-hidden="true">
              <span className="bar-filling" data-feeling={feeling} style={{ width: `${feelings[feeling]}%` }} />
            </span>
            <span className="numeric">{Math.round(feelings[feeling])}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
