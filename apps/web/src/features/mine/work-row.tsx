import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { mineText } from '../../shared/catalogue/mine.ts';
import { formatInstantShort } from '../../shared/format-instant.ts';
import { langOf } from '../../shared/lang-of.ts';
import type { Work } from './work.ts';
import { tellWork } from './work-facts.ts';

type Props = { readonly work: Work; readonly serverNow: number };

/** One thing that was begun: what it is, what it came to, and the way on. */
export function WorkRow({ work, serverNow }: Props) {
  const text = useText(mineText);
  const language = useLanguage();
  const titleId = useId();
  const { title, sort, facts, result, warning } = tellWork(work, text, serverNow);
  return (
    <li className="mine-row">
      <div>
        <h3 id={titleId}>
          <span lang={langOf(title)}>{title}</span>{' '}
          <span className="mine-sort">
            {text.kindOf[work.kind]} · {sort}
          </span>
        </h3>
        <p className="mine-facts numeric">
          <span>{text.startedAt(formatInstantShort(work.startedAt, language))}</span>
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          {result !== null && <strong>{result}</strong>}
          {warning !== null && <span className="mine-warning">{warning}</span>}
        </p>
      </div>
      <div className="mine-ways">
        {work.kind === 'interview' && !work.isOpen && (
          <Link to="/interview/$interviewId/review" params={{ interviewId: work.id }} preload={false}>
            {text.review}
          </Link>
        )}
        <WorkWay work={work} describedBy={titleId} />
      </div>
    </li>
  );
}

function WorkWay({ work, describedBy }: { readonly work: Work; readonly describedBy: string }) {
  const text = useText(mineText);
  const way = {
    className: work.isOpen ? 'button button-primary' : 'button',
    'aria-describedby': describedBy,
    children: work.isOpen ? text.goOn[work.kind] : text.seeReport,
    // Ten reports in a list need not be fetched because a pointer passed over them.
    preload: false as const,
  };
  switch (work.kind) {
    case 'paper':
      return (
        <Link
          {...way}
          to={work.isOpen ? '/sittings/$sittingId' : '/sittings/$sittingId/report'}
          params={{ sittingId: work.id }}
        />
      );
    case 'interview':
      return (
        <Link
          {...way}
          to={work.isOpen ? '/interview/$interviewId' : '/interview/$interviewId/report'}
          params={{ interviewId: work.id }}
        />
      );
    case 'desk':
      return <Link {...way} to={work.isOpen ? '/desk/$runId' : '/desk/$runId/report'} params={{ runId: work.id }} />;
    case 'task':
      return <Link {...way} to="/tasks/$taskId" params={{ taskId: work.id }} />;
  }
}
