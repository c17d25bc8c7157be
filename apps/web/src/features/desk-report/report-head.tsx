import { Button } from 'antd';
import { useStartDeskRun } from '../../shared/api/use-start-desk-run.ts';
import { deskReportText } from '../../shared/catalogue/desk-report.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { formatInstant } from '../../shared/format-instant.ts';
import { ShareButton } from '../../shared/share/share-button.tsx';
import type { ShownDeskReport } from './shown-desk-report.ts';

export function DeskReportHead({ report }: { readonly report: ShownDeskReport }) {
  const text = useText(deskReportText);
  const language = useLanguage();
  const { runId, seed } = report;
  const again = useStartDeskRun();
  // People's runs by the clock on the wall, pauses included; after an early end the customers' time only ran on in virtual ms.
  const lastedMs = report.mode === 'agent' ? report.lengthMs : report.endedAt - report.startedAt;
  const seconds = Math.round(lastedMs / 1_000);
  const facts = [
    text.mode[report.mode],
    formatInstant(report.startedAt, language),
    text.lasted(Math.floor(seconds / 60), seconds % 60),
    text.endedBy[report.endedBy],
    ...(seed === undefined ? [] : [text.seed(seed)]),
  ];
  const verdict = report.needsConfirmation
    ? text.fatalNote
    : report.areGatesPassed
      ? text.gatesPassed
      : text.gatesFailed;
  return (
    <header className="desk-report-head">
      <div>
        <h1>{text.title}</h1>
        <p className="desk-report-scenario" lang="zh-CN">
          {report.scenario.title}
          {report.variant !== undefined && `：${report.variant.title}`}
        </p>
        <p className="desk-report-facts">{facts.join(' · ')}</p>
      </div>
      <div className="desk-report-score">
        <span className="desk-report-score-name">{text.score}</span>
        <p>
          <strong className="numeric">{report.score.toFixed(0)}</strong> {text.scoreOf}
        </p>
        <p className="desk-report-verdict" data-good={report.areGatesPassed && !report.needsConfirmation}>
          {verdict}
        </p>
      </div>
      <p className="desk-report-simulated">{text.simulatedNote}</p>
      <div className="desk-report-ways">
        {seed !== undefined && report.mode !== 'agent' && (
          <Button
            type="primary"
            loading={again.isPending}
            onClick={() => again.begin({ scenarioId: report.scenario.id, mode: 'practice', seed })}
          >
            {again.isPending ? text.starting : text.sameAgain}
          </Button>
        )}
        {runId !== undefined && report.mode !== 'agent' && <ShareButton of={{ kind: 'desk', id: runId }} />}
        <Button onClick={() => window.print()}>{text.print}</Button>
      </div>
      {again.error !== null && <FailureNotice error={again.error} />}
    </header>
  );
}
