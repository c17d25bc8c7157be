import type { ReactNode } from 'react';
import { useText } from '../catalogue/language.ts';
import { reportText } from '../catalogue/report.ts';

type Props = {
  /** How the points of the questions add up in this kind of report. */
  readonly sums: string;
  readonly versions: string;
  readonly children?: ReactNode;
};

/** What the reference score is and isn't, in plain words, with its versions. */
export function ScoreExplained({ sums, versions, children }: Props) {
  const text = useText(reportText);
  const { explained } = text;
  return (
    <details className="report-details score-explained" data-print="open">
      <summary>{text.explainedTitle}</summary>
      <div className="report-details-body">
        <dl>
          <dt>{explained.rulesTitle}</dt>
          <dd>{explained.rules}</dd>
          <dt>{explained.paperTitle}</dt>
          <dd>{sums}</dd>
          <dt>{explained.limitsTitle}</dt>
          <dd>{explained.limits}</dd>
          <dt>{explained.rightsTitle}</dt>
          <dd>{explained.rights}</dd>
          <dt>{explained.versionsTitle}</dt>
          <dd className="versions">{versions}</dd>
        </dl>
        {children}
      </div>
    </details>
  );
}
