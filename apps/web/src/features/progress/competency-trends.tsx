import type { Progress } from '@mianmian/contract/progress';
import { Button } from 'antd';
import { useState } from 'react';
import { competencyText } from '../../shared/catalogue/competency.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { progressText } from '../../shared/catalogue/progress.ts';
import { TrendLine, type TrendPoint } from './trend-line.tsx';
import { TREND_SHAPES } from './trend-shapes.ts';
import { TrendTable } from './trend-table.tsx';

/** A small chart for each competency, or the same as a table. */
export function CompetencyTrends({ progress: { points, competencies } }: { readonly progress: Progress }) {
  const text = useText(progressText);
  const [isTable, setTable] = useState(false);
  return (
    <section aria-labelledby="progress-trends">
      <div className="progress-section-head">
        <h2 id="progress-trends">{text.trendsTitle}</h2>
        <Button onClick={() => setTable(!isTable)}>{isTable ? text.asCharts : text.asTable}</Button>
      </div>
      {isTable ? (
        <TrendTable competencies={competencies} />
      ) : (
        <>
          <Legend points={points} />
          <ul className="trends">
            {competencies.map((trend) => (
              <Trend key={trend.competency} trend={trend} points={pointsOf(points, trend.competency)} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const pointsOf = (points: Progress['points'], competency: string): readonly TrendPoint[] =>
  points.flatMap(({ source, competencies }) => {
    const percent = competencies.find((each) => each.competency === competency)?.percent;
    return percent === null || percent === undefined ? [] : [{ source, percent }];
  });

type TrendProps = { readonly trend: Progress['competencies'][number]; readonly points: readonly TrendPoint[] };

function Trend({ trend: { competency, firstPercent, latestPercent, isWeak }, points }: TrendProps) {
  const text = useText(progressText);
  const names = useText(competencyText);
  const isJudged = firstPercent !== null && latestPercent !== null;
  return (
    <li className="trend" data-empty={!isJudged}>
      <h3>
        {names[competency]}
        {isWeak && <span className="trend-weak">{text.weak}</span>}
      </h3>
      {isJudged ? (
        <>
          <p className="trend-figures numeric">
            <strong>{points.length < 2 ? text.once(latestPercent) : text.fromTo(firstPercent, latestPercent)}</strong>
            <span className="progress-quiet">{text.behind(points.length)}</span>
          </p>
          <TrendLine
            points={points}
            label={text.trend(names[competency], points.map(({ percent }) => text.percent(percent)).join(' '))}
          />
        </>
      ) : (
        <p className="progress-quiet">{text.notJudged}</p>
      )}
    </li>
  );
}

const SOURCES = ['paper', 'practice', 'desk'] as const;

/** Which shape stands for what; only those that are drawn. */
function Legend({ points }: Pick<Progress, 'points'>) {
  const text = useText(progressText);
  const drawn = SOURCES.filter((source) => points.some((point) => point.source === source));
  return (
    <ul className="trend-legend">
      {drawn.map((source) => (
        <li key={source}>
          <svg viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true">
            <path className="trend-shape" d={TREND_SHAPES[source]} />
          </svg>
          {text.sources[source]}
        </li>
      ))}
      <li>{text.lines}</li>
    </ul>
  );
}
