import type { ApplicationNote } from '@mianmian/contract/note';
import type { FollowUp } from '@mianmian/core/coaching/follow-up/follow-up';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { writeCalendar } from '../../shared/calendar/write-calendar.ts';
import { afterText } from '../../shared/catalogue/after.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { saveFile } from '../../shared/save-file.ts';
import { afterEvents } from './after-events.ts';

type Props = {
  readonly applicationId: string;
  readonly application: ApplicationNote;
  readonly followUps: readonly FollowUp[];
};

/** The dates for the calendar one already has. */
export function AfterCalendar({ applicationId, application, followUps }: Props) {
  const text = useText(afterText);
  const download = useMutation<void, Error>({
    mutationFn: async () => {
      const events = afterEvents({
        applicationId,
        application,
        followUps,
        now: Date.now(),
        origin: window.location.origin,
        words: {
          name: text.calendarName,
          thanks: text.eventThanks,
          reply: text.eventReply,
          inquiry: text.eventInquiry,
          alarm: text.alarm,
        },
      });
      const calendar = await writeCalendar(events);
      saveFile(text.calendarFile, new Blob([calendar], { type: 'text/calendar;charset=utf-8' }));
    },
    networkMode: 'always',
  });
  const isNothing = followUps.every(({ kind, state }) => kind !== 'inquiry' || state === 'done');
  if (isNothing) return null;
  return (
    <div className="after-ways">
      <Button loading={download.isPending} onClick={() => download.mutate()}>
        {text.calendar}
      </Button>
      <span role="status">{download.isSuccess && text.calendarSaved}</span>
      {download.isError && <p role="alert">{text.calendarFailed}</p>}
    </div>
  );
}
