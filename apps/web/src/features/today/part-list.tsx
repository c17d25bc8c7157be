import type { Plan } from '@mianmian/core/coaching/plan/plan';
import type { PlanFacts } from '@mianmian/core/coaching/plan/plan-facts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { progressQuery } from '../../shared/api/preparation-queries.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { todayText } from '../../shared/catalogue/today.ts';
import { formatMonthDay } from '../../shared/format-day.ts';
import { useNotes } from '../../shared/notes/use-notes.ts';
import { instantAt } from '../../shared/plan/local-moment.ts';
import { useExercises } from '../../shared/workbook/use-exercises.ts';

/** What could not be read: of that nothing is said. */
export type Unread = { readonly notes: boolean; readonly progress: boolean };
type Props = { readonly plan: Plan; readonly facts: PlanFacts; readonly unread: Unread };
type Part = readonly [part: keyof typeof todayText.zh.parts, to: string, figure: string];

/** Quiet ways to all parts, each with one figure of how it stands. */
export function PartList({ plan, facts, unread }: Props) {
  const text = useText(todayText);
  const language = useLanguage();
  const { figures } = text;
  const checked = facts.deviceCheckedOn;
  const ahead = (plan.days[0]?.tasks ?? []).filter(({ isDone }) => !isDone);
  const { data: progress } = useQuery(progressQuery);
  const interviews = (progress?.points ?? []).filter(({ source }) => source === 'interview').length;
  const tasks = (progress?.points ?? []).filter(({ source }) => source === 'task').length;
  const { notes: files } = useNotes('application');
  const { exercises } = useExercises();
  const introductions = exercises.filter(({ kind }) => kind === 'self-introduction').length;
  const practised = facts.questions.filter(({ isPractised }) => isPractised).length;
  const ofNotes = (figure: string) => (unread.notes ? text.unread : figure);
  const ofProgress = (figure: string) => (unread.progress ? text.unread : figure);
  const parts: readonly Part[] = [
    ['applications', '/applications', ofNotes(figures.applications(facts.applications.length, files.length))],
    ['stories', '/stories', ofNotes(figures.stories(facts.stories.count, facts.stories.missingThemes.length))],
    ['introduction', '/introduction', figures.introduction(introductions)],
    ['cards', '/cards', figures.cards(facts.cards.due)],
    ['drills', '/drills', figures.drills(facts.drills.returning, facts.drills.fresh)],
    ['typing', '/typing', figures.typing(facts.typing === null ? null : Math.round(facts.typing.charactersPerMinute))],
    ['check', '/check', figures.check(checked === null ? null : formatMonthDay(instantAt(checked), language))],
    ['plan', '/plan', figures.plan(ahead.reduce((sum, { minutes }) => sum + minutes, 0))],
    ['progress', '/progress', ofProgress(figures.progress(facts.weakSpots.length))],
    ['level', '/level', figures.level],
    ['practice', '/practice', ofProgress(figures.practice(practised))],
    ['papers', '/papers', ofProgress(figures.papers(facts.papers))],
    ['interview', '/interview', ofProgress(figures.interview(interviews))],
    ['tasks', '/tasks', ofProgress(figures.tasks(tasks))],
    ['desk', '/desk', ofProgress(figures.desk(facts.desks))],
  ];
  return (
    <nav aria-labelledby="today-parts">
      <h2 id="today-parts">{text.partsTitle}</h2>
      <ul className="today-parts">
        {parts.map(([part, to, figure]) => (
          <li key={part}>
            <Link to={to}>
              <span className="today-part-name">{text.parts[part]}</span>
              <span className="today-part-figure numeric">{figure}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
