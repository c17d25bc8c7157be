import type { Plan } from '@mianmian/core/coaching/plan/plan';
import type { PlanFacts } from '@mianmian/core/coaching/plan/plan-facts';
import { Link } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { planText } from '../../shared/catalogue/plan.ts';
import { Choices } from '../../shared/form/choices.tsx';
import { langOf } from '../../shared/lang-of.ts';
import { usePageTitle } from '../../shared/page-title.ts';
import { instantAt } from '../../shared/plan/local-moment.ts';
import { PartialNotice } from '../../shared/plan/partial-notice.tsx';
import { MINUTES_CHOICES, minutesPerDay, setMinutesPerDay } from '../../shared/plan/plan-settings.ts';
import { usePlan } from '../../shared/plan/use-plan.ts';
import { wayToApplication } from '../../shared/plan/way-to-task.ts';
import { SyncLine } from '../../shared/workbook/sync-line.tsx';
import { CalendarSection } from './calendar-section.tsx';
import { PlanDays } from './plan-days.tsx';
import './plan.css';

/** What to do on each day up to the interview. */
export function PlanPage() {
  const text = useText(planText);
  usePageTitle(text.title);
  const { facts, plan, isPartial, retry } = usePlan();
  return (
    <div className="plan">
      <header className="plan-head">
        <h1>{text.title}</h1>
        {facts !== null && <Lead facts={facts} />}
        <SyncLine />
      </header>
      {isPartial && <PartialNotice onRetry={retry} />}
      {facts === null || plan === null ? <p role="status">{text.loading}</p> : <Ready facts={facts} plan={plan} />}
    </div>
  );
}

function Ready({ facts, plan }: { readonly facts: PlanFacts; readonly plan: Plan }) {
  const text = useText(planText);
  const minutes = useSyncExternalStore(minutesPerDay.subscribe, minutesPerDay.read);
  return (
    <>
      <PlanDays plan={plan} facts={facts} />
      <section className="plan-settings">
        <Choices
          name="minutes-per-day"
          legend={text.minutes}
          options={MINUTES_CHOICES}
          labelOf={text.minuteChoice}
          chosen={MINUTES_CHOICES.find((choice) => choice === minutes) ?? MINUTES_CHOICES[1]}
          onChoose={setMinutesPerDay}
        />
        <p className="plan-quiet">{text.adapts}</p>
      </section>
      <CalendarSection plan={plan} facts={facts} />
    </>
  );
}

/** How long it is to the next interview. */
function Lead({ facts }: { readonly facts: PlanFacts }) {
  const text = useText(planText);
  const [next] = facts.applications
    .flatMap(({ company, interview }) => (interview === null ? [] : [{ company, ...interview }]))
    .sort((a, b) => (`${a.day} ${a.time}` < `${b.day} ${b.time}` ? -1 : 1));
  if (next === undefined) {
    return (
      <p>
        {text.leadNone} <Link to={wayToApplication()}>{text.toApplications}</Link>
      </p>
    );
  }
  const days = Math.round((instantAt(next.day) - instantAt(facts.today)) / 86_400_000);
  return (
    <p>
      {text.leadBefore(days)}
      <span lang={langOf(next.company)}>{next.company}</span>
      {text.leadAfter(days)}
    </p>
  );
}
