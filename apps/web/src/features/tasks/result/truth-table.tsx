import type { DataResult, DataWork } from '@mianmian/contract/task';
import { useText } from '../../../shared/catalogue/language.ts';
import { tasksText } from '../../../shared/catalogue/tasks.ts';

type Props = { readonly result: DataResult; readonly work: DataWork };

/** One's own counts beside what was true, class by class. */
export function TruthTable({ result: { truth, classification }, work }: Props) {
  const text = useText(tasksText);
  const given = Object.values(work.classes);
  const rows = truth.causes
    .map((cause) => ({ ...cause, own: given.filter((id) => id === cause.causeId).length }))
    .filter(({ own, count }) => own + count > 0);
  const most = Math.max(1, ...rows.flatMap(({ own, count }) => [own, count]));
  return (
    <section className="task-sheet" aria-labelledby="result-truth">
      <h3 id="result-truth">{text.truthTitle}</h3>
      <p className="task-note">
        {text.agreement(Math.round(100 * classification.accuracy), classification.kappa.toFixed(2))} {text.truthNote}
      </p>
      <table className="truth-table">
        <thead>
          <tr>
            <th scope="col">{text.className}</th>
            <td className="truth-bars" />
            <th scope="col">{text.own}</th>
            <th scope="col">{text.right}</th>
            <th scope="col">{text.rightShare}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ causeId, name, own, count, share }) => (
            <tr key={causeId}>
              <th scope="row">
                <span lang="zh-CN">{name}</span>
                {truth.topCauses.includes(causeId) && <span className="task-mark">{text.top}</span>}
              </th>
              <td className="truth-bars" aria-hidden="true">
                <span className="truth-own" style={{ inlineSize: `${(100 * own) / most}%` }} />
                <span className="truth-right" style={{ inlineSize: `${(100 * count) / most}%` }} />
              </td>
              <td className="numeric">{own}</td>
              <td className="numeric">{count}</td>
              <td className="numeric">{text.percent(Math.round(100 * share))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
