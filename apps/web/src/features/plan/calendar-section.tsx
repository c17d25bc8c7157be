import type { Plan } from '@mianmian/core/coaching/plan/plan';
import type { PlanFacts } from '@mianmian/core/coaching/plan/plan-facts';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { writeCalendar } from '../../shared/calendar/write-calendar.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { planText } from '../../shared/catalogue/plan.ts';
import { useNotes } from '../../shared/notes/use-notes.ts';
import { useTaskTitle } from '../../shared/plan/use-task-title.ts';
import { saveFile } from '../../shared/save-file.ts';
import { calendarEvents } from './calendar-events.ts';

type Props = { readonly plan: Plan; readonly facts: PlanFacts };

/** The plan for the calendar one already has. */
export function CalendarSection({ plan, facts }: Props) {
  const text = useText(planText);
  const titleOf = useTaskTitle();
  const { notes } = useNotes('application');
  const download = useMutation<void, Error>({
    mutationFn: async () => {
      const places = new Map(notes.map(({ id, content }) => [id, content.place]));
      const events = calendarEvents({
        plan,
        applications: facts.applications.map((application) => ({
          ...application,
          place: places.get(application.applicationId) ?? '',
        })),
        now: Date.now(),
        origin: window.location.origin,
        words: {
          name: text.calendarName,
          day: text.eventDay,
          interview: text.eventInterview,
          travel: text.eventTravel,
          alarm: text.alarm,
          titleOf,
        },
      });
      const calendar = await writeCalendar(events);
      saveFile(text.calendarFile, new Blob([calendar], { type: 'text/calendar;charset=utf-8' }));
    },
    networkMode: 'always',
  });
  return (
    <section aria-labelledby="calendar-title" className="plan-calendar">
      <h2 id="calendar-title">{text.calendarTitle}</h2>
      <p>{text.calendarBody}</p>
      <p className="plan-ways">
        <Button loading={download.isPending} onClick={() => download.mutate()}>
          {text.calendarSave}
        </Button>
        <span role="status">{download.isSuccess && text.calendarSaved}</span>
      </p>
      {download.isError && <p role="alert">{text.calendarFailed}</p>}
    </section>
  );
}
