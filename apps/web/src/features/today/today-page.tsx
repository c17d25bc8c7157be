import type { Plan } from '@mianmian/core/coaching/plan/plan';
import type { PlanFacts } from '@mianmian/core/coaching/plan/plan-facts';
import { useQuery } from '@tanstack/react-query';
import { notesQuery, progressQuery } from '../../shared/api/preparation-queries.ts';
import { accountQuery } from '../../shared/api/queries.ts';
import { useNow } from '../../shared/card-schedule/use-now.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { todayText } from '../../shared/catalogue/today.ts';
import { langOf } from '../../shared/lang-of.ts';
import { usePageTitle } from '../../shared/page-title.ts';
import { PartialNotice } from '../../shared/plan/partial-notice.tsx';
import { usePlan } from '../../shared/plan/use-plan.ts';
import { SyncLine } from '../../shared/workbook/sync-line.tsx';
import { useExercises } from '../../shared/workbook/use-exercises.ts';
import { dayPartAt } from './day-part.ts';
import { FirstSteps } from './first-steps.tsx';
import { LeftAfter } from './left-after.tsx';
import { NextInterview } from './next-interview.tsx';
import { PartList } from './part-list.tsx';
import { ThreeThings } from './three-things.tsx';
import './today.css';

/** Where one comes back to each day: the next interview, three things to do, and the ways to all the rest. */
export function TodayPage() {
  const text = useText(todayText);
  usePageTitle(text.title);
  const { facts, plan, isPartial, retry } = usePlan();
  return (
    <div className="today">
      <Greeting />
      {isPartial && <PartialNotice onRetry={retry} />}
      {facts === null || plan === null ? (
        <div className="today-loading" role="status">
          <span className="visually-hidden">{text.loading}</span>
          <span />
          <span />
          <span />
        </div>
      ) : (
        <Ready facts={facts} plan={plan} isPartial={isPartial} />
      )}
    </div>
  );
}

function Greeting() {
  const text = useText(todayText);
  const language = useLanguage();
  const now = useNow();
  const { exercises } = useExercises();
  const { data: account } = useQuery(accountQuery);
  const greeting = text.greetings[dayPartAt(new Date(now).getHours())];
  const date = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    month: 'long',
    day: 'numeric',
    weekday: 'long',
  });
  return (
    <header className="today-head">
      <h1>
        {greeting}
        {account?.kind === 'account' && (
          <>
            {text.comma}
            <span lang={langOf(account.name)}>{account.name}</span>
          </>
        )}
      </h1>
      <p>{date.format(now)}</p>
      {exercises.length > 0 && <SyncLine />}
    </header>
  );
}

type ReadyProps = { readonly facts: PlanFacts; readonly plan: Plan; readonly isPartial: boolean };

function Ready({ facts, plan, isPartial }: ReadyProps) {
  const { exercises } = useExercises();
  const [notes, progress] = [useQuery(notesQuery), useQuery(progressQuery)];
  const unread = { notes: notes.data === undefined, progress: progress.data === undefined };
  const judged = progress.data?.points.length ?? 0;
  const isPractised = facts.questions.some((question) => question.isPractised);
  const hasWork =
    facts.applications.length +
      facts.followUps.length +
      facts.stories.count +
      facts.papers +
      facts.desks +
      judged +
      exercises.length >
    0;
  // Who could not be asked may well have been here before.
  const isFirst = !hasWork && !isPractised && !isPartial;
  return (
    <>
      {!isFirst && <NextInterview facts={facts} isRead={!unread.notes} />}
      <LeftAfter facts={facts} />
      {isFirst ? <FirstSteps /> : <ThreeThings plan={plan} facts={facts} />}
      <PartList plan={plan} facts={facts} unread={unread} />
    </>
  );
}
