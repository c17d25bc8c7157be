import type { ApplicationNote } from '@mianmian/contract/note';
import { draftInquiry } from '@mianmian/core/coaching/letters/draft-inquiry';
import { Button } from 'antd';
import { followUpsFor } from '../../shared/after/follow-ups-for.ts';
import { afterText } from '../../shared/catalogue/after.ts';
import { applicationsText } from '../../shared/catalogue/applications.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { SelectField } from '../../shared/form/select-field.tsx';
import { TextField } from '../../shared/form/text-field.tsx';
import { formatMonthDay } from '../../shared/format-day.ts';
import { SaveState } from '../../shared/notes/save-state.tsx';
import type { NoteEditor } from '../../shared/notes/use-note-editor.ts';
import { useNotes } from '../../shared/notes/use-notes.ts';
import { instantAt, localDayOf } from '../../shared/plan/local-moment.ts';
import { AfterCalendar } from './after-calendar.tsx';
import { LetterBox } from './letter-box.tsx';
import { inquiryFacts } from './letter-facts.ts';

type Props = {
  readonly applicationId: string;
  readonly editor: NoteEditor<ApplicationNote>;
  readonly interviewAt: number;
  readonly now: number;
};

const OUTCOMES = ['invited', 'interviewed', 'offered', 'rejected', 'withdrawn'] as const;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** A promise 「by the 27th」 holds until that day's evening. */
const EVENING_HOUR = 18;

/** By when an answer was promised, when to ask, the letter for it, and how it ended. */
export function FollowUpSection({ applicationId, editor, interviewAt, now }: Props) {
  const text = useText(afterText);
  const { statuses } = useText(applicationsText);
  const language = useLanguage();
  const { content, change, flush } = editor;
  const { replyBy, status } = content;
  const letters = useNotes('letter').notes;
  const followUps = followUpsFor(applicationId, content, letters, now);
  const inquiry = followUps.find(({ kind }) => kind === 'inquiry');
  if (inquiry === undefined) return null;
  const outcome = OUTCOMES.find((each) => each === status);
  const hasLetter = letters.some(
    ({ content: letter }) => letter.applicationId === applicationId && letter.purpose === 'inquiry',
  );
  const box = (
    <LetterBox
      applicationId={applicationId}
      purpose="inquiry"
      draft={draftInquiry(inquiryFacts({ applicationId, application: content, interviewAt }))}
      contact={content.contact}
      interviewAt={interviewAt}
    />
  );
  return (
    <section className="after-section" id="after-inquiry" aria-labelledby="after-inquiry-title" onBlur={flush}>
      <h2 id="after-inquiry-title">{text.followUp}</h2>
      <div className="after-fields">
        <TextField
          label={text.replyBy}
          hint={text.replyByHint}
          type="date"
          value={replyBy === null ? '' : localDayOf(replyBy)}
          onChange={(day) => change({ replyBy: DAY.test(day) ? instantAt(day, EVENING_HOUR) : null })}
          beside={
            replyBy === null ? undefined : (
              <Button type="link" onClick={() => change({ replyBy: null })}>
                {text.clear}
              </Button>
            )
          }
        />
        {outcome !== undefined && (
          <SelectField
            label={text.outcome}
            options={OUTCOMES}
            labelOf={(option) => statuses[option]}
            chosen={outcome}
            onChoose={(chosen) => {
              change({ status: chosen });
              flush();
            }}
          />
        )}
      </div>
      <SaveState editor={editor} />
      {inquiry.state === 'ahead' ? (
        <p className="after-notice">{text.inquiryAhead(formatMonthDay(instantAt(inquiry.day, 12), language))}</p>
      ) : (
        inquiry.state !== 'done' && <p className="after-notice after-notice-due">{text.inquiryDue}</p>
      )}
      {inquiry.state === 'ahead' && !hasLetter ? (
        <details className="after-fold">
          <summary>{text.seeInquiry}</summary>
          {box}
        </details>
      ) : (
        box
      )}
      <AfterCalendar applicationId={applicationId} application={content} followUps={followUps} />
    </section>
  );
}
