import { QuestionsFrame, QuestionsSection } from '../../shared/report/questions-frame.tsx';
import { groupQuestions } from './group-questions.ts';
import { judgedCount } from './judged-count.ts';
import { ReportQuestion } from './report-question.tsx';
import type { ShownReport } from './shown-report.ts';

/** Every question under its section. */
export const ReportQuestions = ({ report }: { readonly report: ShownReport }) => (
  <QuestionsFrame ids={report.questions.map(({ question }) => question.id)}>
    {({ isOpen, toggle }) =>
      groupQuestions(report).map(({ section, questions }) => (
        <QuestionsSection key={section.id} section={{ ...section, isJudged: judgedCount(report, section.id) > 0 }}>
          {questions.map(({ number, entry }) => (
            <ReportQuestion
              key={entry.question.id}
              number={number}
              entry={entry}
              open={isOpen(entry.question.id)}
              onToggle={() => toggle(entry.question.id)}
            />
          ))}
        </QuestionsSection>
      ))
    }
  </QuestionsFrame>
);
