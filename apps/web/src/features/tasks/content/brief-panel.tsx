import type { TaskBrief } from '@mianmian/contract/task';
import { useText } from '../../../shared/catalogue/language.ts';
import { tasksText } from '../../../shared/catalogue/tasks.ts';
import { CriteriaList } from '../criteria-list.tsx';

/** What is to be written, for whom, by which rules. */
export function BriefPanel({ brief }: { readonly brief: TaskBrief }) {
  const text = useText(tasksText);
  const { min, max, paragraph } = brief.limits;
  return (
    <div className="brief-panel">
      <p className="brief-situation" lang="zh-CN">
        {brief.situation}
      </p>
      <dl className="brief-facts">
        <div>
          <dt>{text.reader}</dt>
          <dd lang="zh-CN">{brief.reader}</dd>
        </div>
        <div>
          <dt>{text.channel}</dt>
          <dd lang="zh-CN">{brief.channel}</dd>
        </div>
        <div>
          <dt>{text.limits}</dt>
          <dd className="numeric">{text.limitsOf(min, max, paragraph)}</dd>
        </div>
        <div>
          <dt>{text.forbidden}</dt>
          <dd>
            {brief.forbidden.length > 0 && (
              <span lang="zh-CN">{brief.forbidden.map((word) => `「${word}」`).join('')} </span>
            )}
            {text.alsoForbidden}
          </dd>
        </div>
      </dl>
      <section className="brief-rules" aria-labelledby="brief-rules">
        <h2 id="brief-rules">{text.facts}</h2>
        <ul>
          {brief.facts.map(({ id, text: fact, isRequired }) => (
            <li key={id}>
              <span lang="zh-CN">{fact}</span>
              {isRequired && <span className="task-mark">{text.required}</span>}
            </li>
          ))}
        </ul>
      </section>
      <CriteriaList criteria={brief.criteria} />
    </div>
  );
}
