import { useRef } from 'react';
import { usePrintDress } from '../../shared/use-print-dress.ts';
import { CompetencySection } from './competency-section.tsx';
import { judgedCount } from './judged-count.ts';
import { ReportHead } from './report-head.tsx';
import { ReportQuestions } from './report-questions.tsx';
import { RunningHead } from './running-head.tsx';
import { ScoreExplained } from './score-explained.tsx';
import { ScorePanel } from './score-panel.tsx';
import type { ShownReport } from './shown-report.ts';
import { NextSteps, Strengths } from './strengths-and-steps.tsx';
import './report.css';

/** The whole report. Printed, it is a table of one column whose head repeats on every page (report.css). */
export function ReportView({ report }: { readonly report: ShownReport }) {
  const place = useRef<HTMLDivElement>(null);
  usePrintDress(place);
  const judged = judgedCount(report) > 0;
  return (
    <div className="report-sheets" ref={place}>
      <RunningHead report={report} />
      <div className="report-flow">
        <article className="report">
          <ReportHead report={report} />
          <ScorePanel report={report} />
          <ScoreExplained report={report} />
          {judged && <CompetencySection competencies={report.competencies} />}
          <div className="report-pair">
            {judged && <Strengths strengths={report.strengths} areStepsBelow={report.nextSteps !== undefined} />}
            {report.nextSteps !== undefined && <NextSteps steps={report.nextSteps} />}
          </div>
          <ReportQuestions report={report} />
        </article>
      </div>
    </div>
  );
}
