import { useText } from '../../../shared/catalogue/language.ts';
import { tasksText } from '../../../shared/catalogue/tasks.ts';
import { MOST_CAUSES } from '../task.ts';
import { type OwnCount, percentOf } from './own-counts.ts';

type Props = {
  readonly counts: readonly OwnCount[];
  readonly topCauses: readonly string[];
  readonly onToggle: (classId: string) => void;
};

/** The candidate's own counts by class, from which the main causes are chosen. */
export function OwnTable({ counts, topCauses, onToggle }: Props) {
  const text = useText(tasksText);
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const isFull = topCauses.length >= MOST_CAUSES;
  return (
    <table className="own-table">
      <thead>
        <tr>
          <th scope="col">{text.className}</th>
          <td className="own-bar" />
          <th scope="col">{text.count}</th>
          <th scope="col">{text.share}</th>
          <th scope="col" className="own-minutes">
            {text.minutes}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {counts.map(({ classId, name, count, share, minutes }) => {
          const place = topCauses.indexOf(classId);
          const isChosen = place >= 0;
          return (
            <tr key={classId} data-chosen={isChosen}>
              <th scope="row" className="own-name" lang="zh-CN">
                {name}
              </th>
              <td className="own-bar" aria-hidden="true">
                <span style={{ inlineSize: `${(100 * count) / most}%` }} />
              </td>
              <td className="numeric">{count}</td>
              <td className="numeric">{text.percent(percentOf(share))}</td>
              <td className="numeric own-minutes">{minutes}</td>
              <td className="own-way">
                <button
                  type="button"
                  aria-pressed={isChosen}
                  disabled={!isChosen && (isFull || count === 0)}
                  onClick={() => onToggle(classId)}
                >
                  {isChosen ? text.chosen(place + 1) : text.choose}
                  <span className="visually-hidden" lang="zh-CN">
                    {` ${name}`}
                  </span>
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
