import { useText } from '../../shared/catalogue/language.ts';
import { reportText } from '../../shared/catalogue/report.ts';
import { RescorePanel } from './rescore-panel.tsx';
import type { ShownReport } from './shown-report.ts';

/** What the reference score is and isn't, in plain words, with the versions and the check anybody can make. */
export function ScoreExplained({ report }: { readonly report: ShownReport }) {
  const text = useText(reportText);
  const { explained } = text;
  const { engine, weights, evaluations } = report.versions;
  return (
    <details className="report-details score-explained" data-print="open">
      <summary>{text.explainedTitle}</summary>
      <div className="report-details-body">
        <dl>
          <dt>{explained.rulesTitle}</dt>
          <dd>{explained.rules}</dd>
          <dt>{explained.paperTitle}</dt>
          <dd>{explained.paper}</dd>
          <dt>{explained.limitsTitle}</dt>
          <dd>{explained.limits}</dd>
          <dt>{explained.rightsTitle}</dt>
          <dd>{explained.rights}</dd>
          <dt>{explained.versionsTitle}</dt>
          <dd className="versions">{text.versions(engine, weights, evaluations)}</dd>
        </dl>
        {report.sittingId !== undefined && <RescorePanel sittingId={report.sittingId} questions={report.questions} />}
      </div>
    </details>
  );
}
