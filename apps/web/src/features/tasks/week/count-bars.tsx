import { useText } from '../../../shared/catalogue/language.ts';
import { tasksText } from '../../../shared/catalogue/tasks.ts';
import { percentOf, type SliceCount } from './own-counts.ts';
import { OPEN } from './sort-tickets.ts';

type Props = { readonly title: string; readonly counts: readonly SliceCount[] };

/** How one class spreads over products, channels or days, as bars with their figures. */
export function CountBars({ title, counts }: Props) {
  const text = useText(tasksText);
  return (
    <table className="count-bars">
      <caption>{title}</caption>
      <tbody>
        {counts.map(({ name, count, all, share }) => (
          <tr key={name}>
            <th scope="row" lang={name === OPEN ? undefined : 'zh-CN'}>
              {name === OPEN ? text.noProduct : name}
            </th>
            <td className="count-bar" aria-hidden="true">
              <span style={{ inlineSize: `${percentOf(share)}%` }} />
            </td>
            <td className="numeric">{text.percent(percentOf(share))}</td>
            <td className="numeric count-of-all">
              <span className="visually-hidden">{text.ofAllAloud(count, all)}</span>
              <span aria-hidden="true">{text.ofAll(count, all)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
