import { ArrowDownOutlined, ArrowUpOutlined, CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useText } from '../../../shared/catalogue/language.ts';
import { tasksText } from '../../../shared/catalogue/tasks.ts';
import { type OwnCount, percentOf } from './own-counts.ts';

type Props = {
  readonly counts: readonly OwnCount[];
  readonly topCauses: readonly string[];
  readonly onOrder: (topCauses: string[]) => void;
};

/** The main causes chosen, the most frequent first, to move up and down. */
export function CauseOrder({ counts, topCauses, onOrder }: Props) {
  const text = useText(tasksText);
  if (topCauses.length === 0) return <p className="task-note">{text.noCauses}</p>;
  const swap = (place: number) => {
    const moved = [...topCauses];
    moved.splice(place, 2, ...moved.slice(place, place + 2).reverse());
    onOrder(moved);
  };
  return (
    <ol className="cause-order">
      {topCauses.map((classId, place) => {
        const own = counts.find((each) => each.classId === classId);
        const name = own?.name ?? classId;
        return (
          <li key={classId}>
            <span className="cause-place numeric" aria-hidden="true">
              {place + 1}
            </span>
            <span className="cause-name" lang="zh-CN">
              {name}
            </span>
            {own !== undefined && (
              <span className="cause-count numeric">{text.ticketCount(own.count, percentOf(own.share))}</span>
            )}
            <span className="cause-ways">
              <Button
                type="text"
                icon={<ArrowUpOutlined />}
                aria-label={text.up(name)}
                disabled={place === 0}
                onClick={() => swap(place - 1)}
              />
              <Button
                type="text"
                icon={<ArrowDownOutlined />}
                aria-label={text.down(name)}
                disabled={place === topCauses.length - 1}
                onClick={() => swap(place)}
              />
              <Button
                type="text"
                icon={<CloseOutlined />}
                aria-label={text.remove(name)}
                onClick={() => onOrder(topCauses.filter((id) => id !== classId))}
              />
            </span>
          </li>
        );
      })}
    </ol>
  );
}
