import type { DeskReport } from '@mianmian/contract/desk-report';
import { deskReportText } from '../../shared/catalogue/desk-report.ts';
import { useText } from '../../shared/catalogue/language.ts';

/** One way that passes, step by step; several chats keep their names. */
export function BestPath({ report }: { readonly report: DeskReport }) {
  const text = useText(deskReportText);
  const nameOf = (chat: string): string => report.chats.find((each) => each.chat === chat)?.customer.name ?? '';
  return (
    <details className="best-path">
      <summary>
        <h2>{text.bestPath}</h2>
      </summary>
      <p className="desk-report-quiet">{text.bestPathNote}</p>
      <ol>
        {report.bestPath.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same step can stand twice; the list never changes.
          <li key={index}>
            <span className="step-kind">
              {report.chats.length > 1 && `${nameOf(step.chat)} · `}
              {text.stepKinds[step.kind]}
            </span>
            <span className="step-words" data-kind={step.kind}>
              {step.text}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
