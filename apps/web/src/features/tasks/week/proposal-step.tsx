import { type DataWork, TASK_TEXT_MAX_LENGTH } from '@mianmian/contract/task';
import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../../../shared/catalogue/language.ts';
import { tasksText } from '../../../shared/catalogue/tasks.ts';
import { countCharacters } from '../../../shared/count-characters.ts';
import { TextArea } from '../../../shared/form/text-area.tsx';
import { CriteriaList } from '../criteria-list.tsx';
import { HandInDialog } from '../hand-in-dialog.tsx';
import type { DataTask } from '../task.ts';
import type { Step } from '../task-search.ts';
import { countClasses, countSorted, percentOf } from './own-counts.ts';
import './proposal-step.css';

type Props = {
  readonly task: DataTask;
  readonly work: DataWork;
  readonly onChange: (edit: (work: DataWork) => DataWork) => void;
  readonly onGo: (step: Step) => void;
};

/** The proposal, with the figures counted and what is looked at beside it; then the hand-in. */
export function ProposalStep({ task, work, onChange, onGo }: Props) {
  const text = useText(tasksText);
  const [isAsking, setAsking] = useState(false);
  const open = useOpenPoints(task, work);
  const left = TASK_TEXT_MAX_LENGTH - work.proposal.length;
  return (
    <div className="proposal-step">
      <div className="proposal-write">
        <TextArea
          label={text.proposalLabel}
          hint={text.proposalHint}
          value={work.proposal}
          maxLength={TASK_TEXT_MAX_LENGTH}
          rows={9}
          onChange={(proposal) => onChange((before) => ({ ...before, proposal }))}
        />
        <p className="task-note numeric">
          {left >= 0 && left < 300 ? text.proposalLeft(left) : text.characters(countCharacters(work.proposal))}
        </p>
        <p className="task-ways">
          <Button type="primary" size="large" onClick={() => setAsking(true)}>
            {text.handIn}
          </Button>
          <Button size="large" onClick={() => onGo('sort')}>
            {text.backToSort}
          </Button>
        </p>
      </div>
      <aside className="proposal-beside">
        <section aria-labelledby="proposal-figures">
          <h3 id="proposal-figures">{text.atHand}</h3>
          <FiguresAtHand task={task} work={work} />
        </section>
        <CriteriaList criteria={task.criteria} />
      </aside>
      {isAsking && <HandInDialog taskId={task.id} work={work} open={open} onClose={() => setAsking(false)} />}
    </div>
  );
}

function FiguresAtHand({ task: { week }, work: { classes, topCauses } }: Pick<Props, 'task' | 'work'>) {
  const text = useText(tasksText);
  const counts = countClasses(week, classes);
  if (topCauses.length === 0) return <p className="task-note">{text.atHandEmpty}</p>;
  return (
    <ol className="figures-at-hand">
      {topCauses.map((id) => {
        const own = counts.find(({ classId }) => classId === id);
        return (
          own !== undefined && (
            <li key={id}>
              <span lang="zh-CN">{own.name}</span>{' '}
              <span className="numeric task-note">{text.ticketCount(own.count, percentOf(own.share))}</span>
            </li>
          )
        );
      })}
    </ol>
  );
}

/** What is still to do, in words; empty when all three steps are done. */
function useOpenPoints({ week }: DataTask, { classes, topCauses, proposal }: DataWork): readonly string[] {
  const text = useText(tasksText);
  const open = week.tickets.length - countSorted(week, classes);
  return [
    ...(open > 0 ? [text.openTickets(open)] : []),
    ...(topCauses.length === 0 ? [text.openCauses] : topCauses.length === 1 ? [text.oneCause] : []),
    ...(proposal.trim() === '' ? [text.openProposal] : []),
  ];
}
