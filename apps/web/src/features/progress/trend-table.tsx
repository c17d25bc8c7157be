import type { Progress } from '@mianmian/contract/progress';
import { competencyText } from '../../shared/catalogue/competency.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { progressText } from '../../shared/catalogue/progress.ts';

/** The charts' figures in words. */
export function TrendTable({ competencies }: Pick<Progress, 'competencies'>) {
  const text = useText(progressText);
  const names = useText(competencyText);
  const show = (percent: number | null) => (percent === null ? '—' : text.percent(percent));
  return (
    <table className="trend-table">
      <thead>
        <tr>
          <th scope="col">{text.competency}</th>
          <th scope="col">{text.first}</th>
          <th scope="col">{text.latestHead}</th>
          <th scope="col">{text.change}</th>
          <th scope="col">{text.times}</th>
        </tr>
      </thead>
      <tbody>
        {competencies.map(({ competency, firstPercent, latestPercent, points, isWeak }) => (
          <tr key={competency}>
            <th scope="row">
              {names[competency]}
              {isWeak && <span className="trend-weak">{text.weak}</span>}
            </th>
            <td className="numeric">{show(firstPercent)}</td>
            <td className="numeric">{show(latestPercent)}</td>
            <td className="numeric">
              {firstPercent === null || latestPercent === null || points < 2
                ? '—'
                : text.changed(latestPercent - firstPercent)}
            </td>
            <td className="numeric">{points}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
