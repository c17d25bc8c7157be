import type { TypingText } from '@mianmian/core/coaching/typing/typing-text';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { typingText } from '../../shared/catalogue/typing.ts';
import { formatInstantShort } from '../../shared/format-instant.ts';
import { SpeedChart } from './speed-chart.tsx';
import type { TypingHistory } from './typing-history.ts';

type Props = { readonly history: TypingHistory; readonly texts: readonly TypingText[]; readonly isOwnWords: boolean };

const ROWS = 20;

/** Best, latest, how often, and the speed over time. */
export function TypingHistoryPanel({ history: { runs, best, latest }, texts, isOwnWords }: Props) {
  const text = useText(typingText);
  const language = useLanguage();
  const titles = new Map(texts.map(({ id, title }) => [id, title]));
  if (best === null || latest === null) return <p className="typing-quiet">{text.historyNone}</p>;
  return (
    <section className="typing-history">
      <h2>{text.historyTitle}</h2>
      <dl className="typing-standing numeric">
        <div>
          <dt>{text.best}</dt>
          <dd>
            {Math.round(best.charactersPerMinute)} <small>{text.perMinute}</small>
          </dd>
        </div>
        <div>
          <dt>{text.latest}</dt>
          <dd>
            {Math.round(latest.charactersPerMinute)} <small>{text.perMinute}</small>
          </dd>
        </div>
        <div>
          <dt>{text.runs}</dt>
          <dd>{runs.length}</dd>
        </div>
      </dl>
      {runs.length > 1 && <SpeedChart runs={runs} />}
      <details className="typing-table">
        <summary>{text.tableTitle}</summary>
        <table className="numeric">
          <thead>
            <tr>
              <th scope="col">{text.columns.when}</th>
              <th scope="col">{text.columns.text}</th>
              <th scope="col">{text.columns.speed}</th>
              <th scope="col">{isOwnWords ? text.columnPoints : text.columns.accuracy}</th>
            </tr>
          </thead>
          <tbody>
            {runs
              .slice(-ROWS)
              .reverse()
              .map((run) => (
                <tr key={run.id}>
                  <td>{formatInstantShort(run.at, language)}</td>
                  <td lang="zh-CN">{titles.get(run.textId) ?? run.textId}</td>
                  <td>{Math.round(run.charactersPerMinute)}</td>
                  <td>{run.accuracyPercent}%</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
