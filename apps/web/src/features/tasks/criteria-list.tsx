import type { TaskBrief } from '@mianmian/contract/task';
import { useId } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { tasksText } from '../../shared/catalogue/tasks.ts';
import { formatPoints } from '../../shared/evidence/format-points.ts';

/** What a text is judged by: names and points, not the words that earn them. */
export function CriteriaList({ criteria }: Pick<TaskBrief, 'criteria'>) {
  const text = useText(tasksText);
  const id = useId();
  return (
    <section aria-labelledby={id} className="criteria-list">
      <h3 id={id}>{text.expected}</h3>
      <ul>
        {criteria.map((criterion) => (
          <li key={criterion.id}>
            <span lang="zh-CN">{criterion.name}</span>
            <span className="task-note numeric">{text.maxPoints(formatPoints(criterion.max))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
