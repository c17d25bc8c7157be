import { Button } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useText } from '../catalogue/language.ts';
import { reportText } from '../catalogue/report.ts';
import { formatPoints } from '../evidence/format-points.ts';
import type { ShownSection } from './score-panel.tsx';

export type Folds = { readonly isOpen: (id: string) => boolean; readonly toggle: (id: string) => void };
type Props = {
  /** Of all questions, in order. */
  readonly ids: readonly string[];
  readonly children: (folds: Folds) => ReactNode;
};

/** Every question folded to one line until opened, the first open; printing opens all (report.css). */
export function QuestionsFrame({ ids, children }: Props) {
  const text = useText(reportText);
  const titleId = useId();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(ids.slice(0, 1)));
  const areAllOpen = open.size === ids.length;
  const toggle = (id: string): void => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  return (
    <section className="report-questions" aria-labelledby={titleId}>
      <div className="report-questions-head">
        <h2 id={titleId}>{text.questions}</h2>
        <Button className="no-print" type="text" onClick={() => setOpen(new Set(areAllOpen ? [] : ids))}>
          {areAllOpen ? text.collapseAll : text.expandAll}
        </Button>
      </div>
      {children({ isOpen: (id) => open.has(id), toggle })}
    </section>
  );
}

type SectionProps = { readonly section: ShownSection; readonly children: ReactNode };

/** The questions of one section under its title and points. */
export function QuestionsSection({ section, children }: SectionProps) {
  const text = useText(reportText);
  return (
    <section className="report-section" lang="zh-CN" aria-label={section.title}>
      <h3 className="report-section-title">
        {section.title}
        <span className="numeric">
          {section.isJudged ? formatPoints(section.points) : text.noScore}{' '}
          {text.scoreOf(formatPoints(section.maxPoints))}
        </span>
      </h3>
      {children}
    </section>
  );
}
