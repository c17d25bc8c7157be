import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useText } from '../../../shared/catalogue/language.ts';
import { tasksText } from '../../../shared/catalogue/tasks.ts';
import { DraftLine } from '../draft-line.tsx';
import { BLANK_DATA, type DataTask } from '../task.ts';
import { useTaskDraft } from '../task-draft.ts';
import type { Step } from '../task-search.ts';
import { CausesStep } from './causes-step.tsx';
import { ProposalStep } from './proposal-step.tsx';
import { SortStep } from './sort-step.tsx';
import { StepNav } from './step-nav.tsx';
import { useSorting } from './use-sorting.ts';

/** A week of tickets in three steps. */
export function DataDesk({ task, step }: { readonly task: DataTask; readonly step: Step }) {
  const text = useText(tasksText);
  const navigate = useNavigate();
  const titleId = useId();
  const { work, isKept, change } = useTaskDraft(task.id, BLANK_DATA);
  const sorting = useSorting(task.week, work.classes, (edit) =>
    change((before) => ({ ...before, classes: edit(before.classes) })),
  );
  const go = (next: Step) =>
    void navigate({
      to: '/tasks/$taskId',
      params: { taskId: task.id },
      search: next === 'sort' ? {} : { step: next },
    });
  const { week } = task;
  return (
    <>
      <StepNav task={task} work={work} step={step} />
      <DraftLine isKept={isKept} />
      <section className="task-step" aria-labelledby={titleId}>
        <h2 id={titleId} className="visually-hidden">
          {text.step[step]}
        </h2>
        {step === 'sort' && <SortStep week={week} work={work} sorting={sorting} onNext={() => go('causes')} />}
        {step === 'causes' && <CausesStep week={week} work={work} onChange={change} onGo={go} />}
        {step === 'proposal' && <ProposalStep task={task} work={work} onChange={change} onGo={go} />}
      </section>
    </>
  );
}
