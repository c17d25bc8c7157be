import { Button } from 'antd';
import { useId, useState } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { reportText } from '../../shared/catalogue/report.ts';
import { formatPoints } from '../../shared/evidence/format-points.ts';
import { groupQuestions } from './group-questions.ts';
import { judgedCount } from './judged-count.ts';
import { ReportQuestion } from './report-question.tsx';
import type { ShownReport } from './shown-report.ts';

/** Every question under its section, folded to one line each until opened; printing opens all (report.css). */
export function ReportQuestions({ report }: { readonly report: ShownReport }) {
  const text = useText(reportText);
  const titleId = useId();
  const ids = report.questions.map(({ question }) => question.id);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(ids.slice(0, 1)));
  const allOpen = open.size === ids.length;
  const toggle = (id: string): void => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  return (
    <section className="report-questions" aria-labelledby={titleId}>
      <div className="report-questions-head">
        <h2 id={titleId}>{text.questions}</h2>
        <Button className="no-print" type="text" onClick={() => setOpen(new Set(allOpen ? [] : ids))}>
          {allOpen ? text.collapseAll : text.expandAll}
        </Button>
      </div>
      {groupQuestions(report).map(({ section, questions }) => (
        <section key={section.id} className="report-section" lang="zh-CN" aria-label={section.title}>
          <h3 className="report-section-title">
            {section.title}
            <span className="numeric">
              {judgedCount(report, section.id) > 0 ? formatPoints(section.points) : text.noScore}{' '}
              {text.scoreOf(formatPoints(section.maxPoints))}
            </span>
          </h3>
          {questions.map(({ number, entry }) => (
            <ReportQuestion
              key={entry.question.id}
              number={number}
              entry={entry}
              open={open.has(entry.question.id)}
              onToggle={() => toggle(entry.question.id)}
            />
          ))}
        </section>
      ))}
    </section>
  );
}
