import type { InterviewReport } from '@mianmian/contract/interview';
import { QuestionsFrame, QuestionsSection } from '../../../shared/report/questions-frame.tsx';
import type { ShownSection } from '../../../shared/report/score-panel.tsx';
import { InterviewReportQuestion } from './interview-report-question.tsx';

type Props = { readonly report: InterviewReport; readonly sections: readonly ShownSection[] };

/** Every question that was asked, under its part of the interview. */
export function InterviewReportQuestions({ report, sections }: Props) {
  const { questions } = report;
  return (
    <QuestionsFrame ids={questions.map(({ question }) => question.id)}>
      {({ isOpen, toggle }) =>
        sections.map((section) => (
          <QuestionsSection key={section.id} section={section}>
            {questions.map((entry, index) =>
              entry.stage === section.id ? (
                <InterviewReportQuestion
                  key={entry.question.id}
                  number={index + 1}
                  entry={entry}
                  isOpen={isOpen(entry.question.id)}
                  onToggle={() => toggle(entry.question.id)}
                />
              ) : null,
            )}
          </QuestionsSection>
        ))
      }
    </QuestionsFrame>
  );
}
