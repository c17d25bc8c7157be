import type { Progress } from '@mianmian/contract/progress';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { progressText } from '../../shared/catalogue/progress.ts';
import { formatInstantShort } from '../../shared/format-instant.ts';
import { langOf } from '../../shared/lang-of.ts';

type Point = Progress['points'][number];

const SHOWN = 10;

/** Every result, the latest first, with the way to it. */
export function PointList({ points }: Pick<Progress, 'points'>) {
  const text = useText(progressText);
  const language = useLanguage();
  const [showsAll, setShowsAll] = useState(false);
  const latestFirst = [...points].reverse();
  const shown = showsAll ? latestFirst : latestFirst.slice(0, SHOWN);
  return (
    <section aria-labelledby="progress-points">
      <h2 id="progress-points">{text.pointsTitle}</h2>
      <ul className="point-list">
        {shown.map((point) => (
          <li key={`${point.source} ${point.recordId} ${point.at}`}>
            <span className="point-source">{text.sources[point.source]}</span>
            <ToPoint point={point}>
              <span lang={langOf(point.title)}>{point.title}</span>
            </ToPoint>
            <span className="progress-quiet numeric">
              {text.judgedOf(point.competencies.filter(({ percent }) => percent !== null).length)}
              {' · '}
              {formatInstantShort(point.at, language)}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < points.length && (
        <Button onClick={() => setShowsAll(true)}>{text.morePoints(points.length - shown.length)}</Button>
      )}
    </section>
  );
}

/** A report, or the question with its attempts. */
function ToPoint({ point: { source, recordId }, children }: { readonly point: Point; readonly children: ReactNode }) {
  if (source === 'paper') {
    return (
      <Link to="/sittings/$sittingId/report" params={{ sittingId: recordId }}>
        {children}
      </Link>
    );
  }
  if (source === 'task') {
    return (
      <Link to="/tasks/$taskId" params={{ taskId: recordId }}>
        {children}
      </Link>
    );
  }
  if (source === 'interview') {
    return (
      <Link to="/interview/$interviewId/report" params={{ interviewId: recordId }}>
        {children}
      </Link>
    );
  }
  if (source === 'desk') {
    return (
      <Link to="/desk/$runId/report" params={{ runId: recordId }}>
        {children}
      </Link>
    );
  }
  return (
    <Link to="/practice/$questionId" params={{ questionId: recordId }}>
      {children}
    </Link>
  );
}
