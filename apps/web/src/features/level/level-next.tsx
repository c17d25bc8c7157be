import type { LevelView } from '@mianmian/contract/level';
import { Link } from '@tanstack/react-router';
import { useText } from '../../shared/catalogue/language.ts';
import { levelText } from '../../shared/catalogue/level.ts';

/** What the next level needs that is not seen yet, and how to practise it. */
export function LevelNext({ view: { next, level } }: { readonly view: LevelView }) {
  const text = useText(levelText);
  if (next === null) return <p>{text.atTop}</p>;
  return (
    <section aria-labelledby="level-next" className="level-next">
      <h2 id="level-next">{text.nextTitle(text.levels[next.level])}</h2>
      <div className="level-next-pair">
        <ul lang="zh-CN">
          {next.lacks.map((lack) => (
            <li key={lack}>{lack}</li>
          ))}
        </ul>
        {next.steps.length > 0 && (
          <div>
            <h3>{text.steps}</h3>
            <ul lang="zh-CN" className="level-steps">
              {next.steps.map(({ text: step, to }) => (
                <li key={step}>{to === null ? step : <WayTo to={to}>{step}</WayTo>}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {level === 'none' && (
        <Link to="/practice" className="button button-primary level-empty-way">
          {text.emptyAction}
        </Link>
      )}
    </section>
  );
}

type To = NonNullable<NonNullable<LevelView['next']>['steps'][number]['to']>;

/** A run and a task are begun in their lobbies; the desk's has the scenario ready. */
function WayTo({ to: { kind, id }, children }: { readonly to: To; readonly children: string }) {
  if (kind === 'practice') {
    return (
      <Link to="/practice/$questionId" params={{ questionId: id }}>
        {children}
      </Link>
    );
  }
  if (kind === 'task') return <Link to="/tasks">{children}</Link>;
  return (
    <Link to="/desk" search={{ scenario: id }}>
      {children}
    </Link>
  );
}
