import { useRef } from 'react';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { reportText } from '../../shared/catalogue/report.ts';
import { formatPoints } from '../../shared/evidence/format-points.ts';
import { formatInstant } from '../../shared/format-instant.ts';
import { LevelWay } from '../../shared/level/level-way.tsx';
import { CompetencySection } from '../../shared/report/competency-section.tsx';
import { RunningHead } from '../../shared/report/running-head.tsx';
import { ScoreExplained } from '../../shared/report/score-explained.tsx';
import { ScorePanel } from '../../shared/report/score-panel.tsx';
import { NextSteps, Strengths } from '../../shared/report/strengths-and-steps.tsx';
import { usePrintDress } from '../../shared/use-print-dress.ts';
import { judgedCount } from './judged-count.ts';
import { ReportHead } from './report-head.tsx';
import { ReportQuestions } from './report-questions.tsx';
import { RescorePanel } from './rescore-panel.tsx';
import type { ShownReport } from './shown-report.ts';
import '../../shared/report/report.css';

/** The whole report. Printed, it is a table of one column whose head repeats on every page (report.css). */
export function ReportView({ report }: { readonly report: ShownReport }) {
  const text = useText(reportText);
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  usePrintDress(place);
  const judged = judgedCount(report) > 0;
  const { engine, weights, evaluations } = report.versions;
  const versions = text.versions(engine, weights, evaluations);
  const sections = report.sections.map((section) => ({ ...section, isJudged: judgedCount(report, section.id) > 0 }));
  return (
    <div className="report-sheets" ref={place}>
      <RunningHead
        what={
          <>
            {text.title} · <span lang="zh-CN">{report.paperTitle}</span> · {text.form[report.form]}
          </>
        }
        facts={`${formatInstant(report.handedInAt, language)} · ${versions}`}
      />
      <div className="report-flow">
        <article className="report">
          <ReportHead report={report} />
          <ScorePanel
            score={report}
            sections={sections}
            isOwn={report.sittingId !== undefined}
            {...(report.form === 'short' ? { note: text.shortFormNote(formatPoints(report.maxPoints)) } : {})}
          />
          <ScoreExplained sums={text.explained.paper} versions={versions}>
            {report.sittingId !== undefined && (
              <RescorePanel sittingId={report.sittingId} questions={report.questions} />
            )}
          </ScoreExplained>
          {judged && <CompetencySection competencies={report.competencies} />}
          <div className="report-pair">
            {judged && <Strengths strengths={report.strengths} areStepsBelow={report.nextSteps !== undefined} />}
            {report.nextSteps !== undefined && <NextSteps steps={report.nextSteps} />}
          </div>
          {report.sittingId !== undefined && judged && <LevelWay />}
          <ReportQuestions report={report} />
        </article>
      </div>
    </div>
  );
}
