import type { DataWork, DataResult as Result } from '@mianmian/contract/task';
import { Button } from 'antd';
import { useText } from '../../../shared/catalogue/language.ts';
import { tasksText } from '../../../shared/catalogue/tasks.ts';
import { EvidenceView } from '../../../shared/evidence/evidence-view.tsx';
import { formatPoints } from '../../../shared/evidence/format-points.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { LevelWay } from '../../../shared/level/level-way.tsx';
import type { DataTask } from '../task.ts';
import { useStartTask } from '../use-start-task.ts';
import { CheckedFigures } from './checked-figures.tsx';
import { ResultHead } from './result-head.tsx';
import { TruthTable } from './truth-table.tsx';
import { WrongTickets } from './wrong-tickets.tsx';
import './result.css';

type Props = {
  readonly task: DataTask;
  readonly work: DataWork;
  readonly result: Result;
  readonly takesFocus: boolean;
};

/** What a week's work earned, part by part, and what was true. */
export function DataResult({ task, work, result, takesFocus }: Props) {
  const text = useText(tasksText);
  const start = useStartTask();
  const { proposal } = work;
  return (
    <div className="task-result">
      <ResultHead points={result.points} max={result.max} handedInAt={task.handedInAt} takesFocus={takesFocus}>
        <Button
          type="primary"
          loading={start.isPending && start.wanted?.kind === 'data' && start.wanted.seed === undefined}
          onClick={() => start.begin({ kind: 'data' })}
        >
          {text.another}
        </Button>
        <Button
          loading={start.isPending && start.wanted?.kind === 'data' && start.wanted.seed !== undefined}
          onClick={() => start.begin({ kind: 'data', seed: result.seed })}
        >
          {text.again}
        </Button>
        <span className="task-note numeric">{text.seed(String(result.seed))}</span>
      </ResultHead>
      {start.error !== null && <FailureNotice error={start.error} />}
      <Parts parts={result.parts} />
      <Link result={result} />
      <TruthTable result={result} work={work} />
      <CheckedFigures proposal={proposal} result={result} />
      <section className="task-sheet" aria-labelledby="result-proposal">
        <h3 id="result-proposal">{text.judgedTitle}</h3>
        {proposal.trim() === '' ? (
          <p className="task-note">{text.noProposal}</p>
        ) : (
          <EvidenceView assessed={{ answer: proposal, ...result.judged }} criteria={task.criteria} />
        )}
      </section>
      <WrongTickets week={task.week} wrong={result.classification.wrong} />
      <LevelWay />
      <p className="task-note">{text.honesty}</p>
    </div>
  );
}

function Parts({ parts }: Pick<Result, 'parts'>) {
  const text = useText(tasksText);
  return (
    <section className="task-sheet" aria-labelledby="result-parts">
      <h3 id="result-parts">{text.partsTitle}</h3>
      <ul className="task-parts">
        {parts.map(({ part, points, max, because }) => (
          <li key={part}>
            <span className="part-name">{text.parts[part]}</span>
            <span className="part-bar" aria-hidden="true">
              <span style={{ inlineSize: `${(100 * points) / Math.max(1, max)}%` }} />
            </span>
            <span className="part-points numeric">{text.pointsOf(formatPoints(points), formatPoints(max))}</span>
            <ul className="part-because" lang="zh-CN">
              {because.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What hid behind the week's first cause. */
function Link({ result: { truth, usesLink } }: Pick<Props, 'result'>) {
  const text = useText(tasksText);
  const { kind, causeId, name, share } = truth.link;
  const cause = truth.causes.find((each) => each.causeId === causeId)?.name ?? causeId;
  return (
    <section className="task-sheet task-link" aria-labelledby="result-link">
      <h3 id="result-link">{text.linkTitle}</h3>
      <p>
        {text.linkOf}
        <span lang="zh-CN">「{cause}」</span>
        {text.linkShare(Math.round(100 * share))}
        {text.link[kind]}
        <span lang="zh-CN">{name}</span>
        {text.linkEnd}
      </p>
      <p className="task-note">{usesLink ? text.linkUsed : text.linkMissed}</p>
    </section>
  );
}
