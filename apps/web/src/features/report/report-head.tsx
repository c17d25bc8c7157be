import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { reportText } from '../../shared/catalogue/report.ts';
import { formatInstant } from '../../shared/format-instant.ts';
import { ShareButton } from '../../shared/share/share-button.tsx';
import type { ShownReport } from './shown-report.ts';

const MINUTE_MS = 60_000;

export function ReportHead({ report }: { readonly report: ShownReport }) {
  const text = useText(reportText);
  const language = useLanguage();
  const facts = [
    text.form[report.form],
    text.handedInAt(formatInstant(report.handedInAt, language)),
    text.minutesUsed(Math.round((report.handedInAt - report.startedAt) / MINUTE_MS)),
    ...(report.handedInBy === 'clock' ? [text.byClock] : []),
  ];
  return (
    <header className="report-head">
      <div>
        <h1>{text.title}</h1>
        <p className="report-paper" lang="zh-CN">
          {report.paperTitle}
        </p>
        <p className="report-facts">{facts.join(' · ')}</p>
        <p className="report-name-line" aria-hidden="true">
          {text.nameLine}
        </p>
      </div>
      <div className="report-head-ways no-print">
        {report.sittingId !== undefined && <ShareButton of={{ kind: 'paper', id: report.sittingId }} />}
        <Button icon={<PrinterOutlined aria-hidden="true" />} onClick={() => window.print()}>
          {text.print}
        </Button>
      </div>
    </header>
  );
}
