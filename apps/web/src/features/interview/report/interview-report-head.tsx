import { PrinterOutlined } from '@ant-design/icons';
import type { InterviewReport } from '@mianmian/contract/interview';
import { Button } from 'antd';
import { interviewReportText } from '../../../shared/catalogue/interview-report.ts';
import { useLanguage, useText } from '../../../shared/catalogue/language.ts';
import { reportText } from '../../../shared/catalogue/report.ts';
import { formatInstant } from '../../../shared/format-instant.ts';
import { langOf } from '../../../shared/lang-of.ts';

const MINUTE_MS = 60_000;

export function InterviewReportHead({ report }: { readonly report: InterviewReport }) {
  const text = useText(interviewReportText);
  const common = useText(reportText);
  const language = useLanguage();
  const facts = [
    formatInstant(report.startedAt, language),
    text.planned(report.minutes),
    text.used(Math.max(1, Math.round(report.elapsedMs / MINUTE_MS))),
    ...(report.spoken === null ? [] : [text.pace(report.spoken.charactersPerMinute)]),
    ...(report.endedBy === 'interviewer' ? [] : [text.endedBy[report.endedBy]]),
  ];
  return (
    <header className="report-head">
      <div>
        <h1>{text.title}</h1>
        <p className="report-paper" lang={langOf(report.title)}>
          {report.title}
        </p>
        <p className="report-facts">{facts.join(' · ')}</p>
        <p className="report-name-line" aria-hidden="true">
          {common.nameLine}
        </p>
      </div>
      <div className="report-head-ways no-print">
        <Button icon={<PrinterOutlined aria-hidden="true" />} onClick={() => window.print()}>
          {common.print}
        </Button>
      </div>
    </header>
  );
}
