import type { DeskReport } from '@mianmian/contract/desk-report';
import { deskReportText } from '../../shared/catalogue/desk-report.ts';
import { useText } from '../../shared/catalogue/language.ts';
import type { ShownDeskReport } from './shown-desk-report.ts';

type Props = { readonly steps: DeskReport['bestPath']; readonly chats: ShownDeskReport['chats'] };

/** One way that passes, step by step; several chats keep their names. */
export function BestPath({ steps, chats }: Props) {
  const text = useText(deskReportText);
  const nameOf = (chat: string): string => chats.find((each) => each.chat === chat)?.customer.name ?? '';
  return (
    <details className="best-path" data-print="open">
      <summary>
        <h2>{text.bestPath}</h2>
      </summary>
      <p className="desk-report-quiet">{text.bestPathNote}</p>
      <ol>
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same step can stand twice; the list never changes.
          <li key={index}>
            <span className="step-kind">
              {chats.length > 1 && `${nameOf(step.chat)} · `}
              {text.stepKinds[step.kind]}
            </span>
            <span className="step-words" data-kind={step.kind} lang="zh-CN">
              {step.text}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
