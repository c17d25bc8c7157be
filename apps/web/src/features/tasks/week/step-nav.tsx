import type { DataWork } from '@mianmian/contract/task';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../shared/catalogue/language.ts';
import { tasksText } from '../../../shared/catalogue/tasks.ts';
import { countCharacters } from '../../../shared/count-characters.ts';
import type { DataTask } from '../task.ts';
import { STEPS, type Step } from '../task-search.ts';
import { countSorted } from './own-counts.ts';
import '../../../shared/look/progress.css';
import './step-nav.css';

type Props = { readonly task: DataTask; readonly work: DataWork; readonly step: Step };

/** The three steps with how far each is; one may go to and fro. */
export function StepNav({ task: { id, week }, work, step }: Props) {
  const text = useText(tasksText);
  const done = countSorted(week, work.classes);
  const all = week.tickets.length;
  const figures: Readonly<Record<Step, string>> = {
    sort: text.sorted(done, all),
    causes: text.chosenCauses(work.topCauses.length),
    proposal: text.characters(countCharacters(work.proposal)),
  };
  return (
    <div className="step-bar">
      <nav aria-label={text.steps}>
        <ol>
          {STEPS.map((each, place) => (
            <li key={each}>
              <Link
                to="/tasks/$taskId"
                params={{ taskId: id }}
                search={each === 'sort' ? {} : { step: each }}
                activeOptions={{ exact: true, includeSearch: true }}
                className={each === step ? 'step-shown' : undefined}
                activeProps={{ 'aria-current': 'step' }}
              >
                <span className="step-name">
                  <span className="step-number numeric">{place + 1}</span>
                  {text.step[each]}
                </span>
                <span className="step-figure numeric">{figures[each]}</span>
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <progress aria-label={text.sortProgress} aria-valuetext={text.sorted(done, all)} max={all} value={done} />
    </div>
  );
}
