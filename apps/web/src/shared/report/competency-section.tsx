import type { Report } from '@mianmian/contract/sitting';
import { lazy, Suspense, useId, useMemo } from 'react';
import { competencyText } from '../catalogue/competency.ts';
import { useText } from '../catalogue/language.ts';
import { reportText } from '../catalogue/report.ts';

const RadarChart = lazy(async () => ({ default: (await import('../charts/radar-chart.tsx')).RadarChart }));

/** A polygon needs three corners. */
const RADAR_MIN_AXES = 3;

/** Radar of the competencies that were judged, and all of them in a table. */
export function CompetencySection({ competencies }: Pick<Report, 'competencies'>) {
  const text = useText(reportText);
  const names = useText(competencyText);
  const titleId = useId();
  const axes = useMemo(
    () =>
      competencies.flatMap(({ competency, percent }) =>
        percent === null ? [] : [{ name: names[competency], percent }],
      ),
    [competencies, names],
  );
  return (
    <section className="competencies" aria-labelledby={titleId}>
      <h2 id={titleId}>{text.competencies}</h2>
      <p className="report-note">{text.competencyNote}</p>
      <div className="competencies-pair">
        {axes.length >= RADAR_MIN_AXES && (
          <Suspense fallback={<div className="radar-chart" />}>
            <RadarChart axes={axes} label={text.radarLabel} />
          </Suspense>
        )}
        <CompetencyTable competencies={competencies} />
      </div>
    </section>
  );
}

function CompetencyTable({ competencies }: Pick<Report, 'competencies'>) {
  const text = useText(reportText);
  const names = useText(competencyText);
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{text.competency}</th>
          <th scope="col">{text.share}</th>
          <th scope="col">{text.behind}</th>
        </tr>
      </thead>
      <tbody>
        {competencies.map(({ competency, percent, criteria }) => (
          <tr key={competency}>
            <th scope="row">{names[competency]}</th>
            <td className="numeric">{percent === null ? '—' : text.percent(percent)}</td>
            <td className="numeric">{percent === null ? text.notExamined : text.criteriaCount(criteria)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
