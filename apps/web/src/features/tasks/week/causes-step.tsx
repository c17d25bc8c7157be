import type { DataWork } from '@mianmian/contract/task';
import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../../../shared/catalogue/language.ts';
import { tasksText } from '../../../shared/catalogue/tasks.ts';
import { SelectField } from '../../../shared/form/select-field.tsx';
import type { Week } from '../task.ts';
import type { Step } from '../task-search.ts';
import { CauseOrder } from './cause-order.tsx';
import { CountBars } from './count-bars.tsx';
import { countClasses, countSorted, sliceClass } from './own-counts.ts';
import { OwnTable } from './own-table.tsx';
import './causes-step.css';

type Props = {
  readonly week: Week;
  readonly work: DataWork;
  readonly onChange: (edit: (work: DataWork) => DataWork) => void;
  readonly onGo: (step: Step) => void;
};

/** The main causes, chosen and ordered by what one's own sorting counts. */
export function CausesStep({ week, work: { classes, topCauses }, onChange, onGo }: Props) {
  const text = useText(tasksText);
  const counts = countClasses(week, classes);
  const open = week.tickets.length - countSorted(week, classes);
  const order = (next: string[]) => onChange((work) => ({ ...work, topCauses: next }));
  const toggle = (id: string) =>
    order(topCauses.includes(id) ? topCauses.filter((each) => each !== id) : [...topCauses, id]);
  return (
    <div className="causes-step">
      <section aria-labelledby="causes-chosen" className="task-sheet">
        <h3 id="causes-chosen">{text.causesTitle}</h3>
        <p className="task-note">{text.causesHint}</p>
        <CauseOrder counts={counts} topCauses={topCauses} onOrder={order} />
      </section>
      <section aria-labelledby="causes-own" className="task-sheet causes-own">
        <h3 id="causes-own">{text.ownTitle}</h3>
        <p className="task-note">
          {text.ownNote}
          {open > 0 && open < week.tickets.length && <strong> {text.stillOpen(open)}</strong>}
        </p>
        {open === week.tickets.length ? (
          <p className="task-note">{text.nothingSorted}</p>
        ) : (
          <OwnTable
            counts={counts.filter(({ count, classId }) => count > 0 || topCauses.includes(classId))}
            topCauses={topCauses}
            onToggle={toggle}
          />
        )}
      </section>
      <Changes changes={week.changes} />
      {open < week.tickets.length && <Where week={week} classes={classes} topCauses={topCauses} />}
      <p className="task-ways">
        <Button type="primary" size="large" onClick={() => onGo('proposal')}>
          {text.toProposal}
        </Button>
        <Button size="large" onClick={() => onGo('sort')}>
          {text.backToSort}
        </Button>
      </p>
    </div>
  );
}

function Changes({ changes }: { readonly changes: readonly string[] }) {
  const text = useText(tasksText);
  return (
    <section aria-labelledby="causes-changes" className="task-sheet">
      <h3 id="causes-changes">{text.changesTitle}</h3>
      <ul className="week-changes" lang="zh-CN">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </section>
  );
}

type WhereProps = { readonly week: Week } & Pick<DataWork, 'classes' | 'topCauses'>;

/** What the tickets of one class have in common. */
function Where({ week, classes, topCauses }: WhereProps) {
  const text = useText(tasksText);
  const counts = countClasses(week, classes).filter(({ count }) => count > 0);
  const [askedId, setAskedId] = useState<string | null>(null);
  const known = (id: string | null | undefined) => counts.find(({ classId }) => classId === id)?.classId;
  const classId = known(askedId) ?? known(topCauses[0]) ?? counts[0]?.classId ?? '';
  return (
    <section aria-labelledby="causes-where" className="task-sheet causes-where">
      <h3 id="causes-where">{text.whereTitle}</h3>
      <SelectField
        label={text.whereOf}
        isCompact
        options={counts.map((each) => each.classId)}
        labelOf={(id) => {
          const own = counts.find((each) => each.classId === id);
          return text.classCount(own?.name ?? id, own?.count ?? 0);
        }}
        chosen={classId}
        onChoose={setAskedId}
      />
      <p className="task-note">{text.whereNote}</p>
      <div className="where-slices">
        <CountBars title={text.byProduct} counts={sliceClass(week, classes, classId, 'product')} />
        <CountBars title={text.byChannel} counts={sliceClass(week, classes, classId, 'channel')} />
        <CountBars title={text.byDay} counts={sliceClass(week, classes, classId, 'day')} />
      </div>
    </section>
  );
}
