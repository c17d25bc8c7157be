import type { InterviewReport } from '@mianmian/contract/interview';
import { useRef } from 'react';
import { interviewReportText } from '../../../shared/catalogue/interview-report.ts';
import { useLanguage, useText } from '../../../shared/catalogue/language.ts';
import { formatInstant } from '../../../shared/format-instant.ts';
import { langOf } from '../../../shared/lang-of.ts';
import { CompetencySection } from '../../../shared/report/competency-section.tsx';
import { RunningHead } from '../../../shared/report/running-head.tsx';
import { ScoreExplained } from '../../../shared/report/score-explained.tsx';
import { ScorePanel } from '../../../shared/report/score-panel.tsx';
import { NextSteps, Strengths } from '../../../shared/report/strengths-and-steps.tsx';
import { usePrintDress } from '../../../shared/use-print-dress.ts';
import { ExpectedSection } from './expected-section.tsx';
import { InterviewReportHead } from './interview-report-head.tsx';
import { InterviewReportQuestions } from './interview-report-questions.tsx';
import { shownSections } from './shown-sections.ts';
import { SpeechSection } from './speech-section.tsx';
import { StressSection } from './stress-section.tsx';
import { TalkSection } from './talk-section.tsx';
import { WaysOn } from './ways-on.tsx';
import '../../../shared/report/report.css';
import './interview-report.css';

/** One report of all: what was earned, question by question, under pressure, and the whole conversation. */
export function InterviewReportView({ report }: { readonly report: InterviewReport }) {
  const text = useText(interviewReportText);
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  usePrintDress(place);
  const sections = shownSections(report);
  const isJudged = sections.some((section) => section.isJudged);
  const versions = text.versions(report.versions);
  return (
    <div className="report-sheets" ref={place}>
      <RunningHead
        what={
          <>
            {text.title} · <span lang={langOf(report.title)}>{report.title}</span>
          </>
        }
        facts={`${formatInstant(report.endedAt, language)} · ${versions}`}
      />
      <div className="report-flow">
        <article className="report">
          <InterviewReportHead report={report} />
          <ScorePanel score={report} sections={sections} isOwn note={text.stressUnscored} />
          <ScoreExplained sums={text.sums} versions={versions} />
          {isJudged && <CompetencySection competencies={report.competencies} />}
          <div className="report-pair">
            {isJudged && <Strengths strengths={report.strengths} areStepsBelow />}
            <NextSteps steps={report.nextSteps} />
          </div>
          {report.questions.length > 0 && <InterviewReportQuestions report={report} sections={sections} />}
          {report.expected.length > 0 && <ExpectedSection moments={report.expected} />}
          {report.stress.length > 0 && <StressSection moments={report.stress} />}
          <SpeechSection turns={report.turns} />
          <WaysOn report={report} />
          <TalkSection report={report} />
        </article>
      </div>
    </div>
  );
}
