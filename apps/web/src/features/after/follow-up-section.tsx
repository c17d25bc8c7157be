import type { ApplicationNote } from '@mianmian/contract/note';
import { draftInquiry } from '@mianmian/core/coaching/letters/draft-inquiry';
import { useState } from 'react';
import { followUpsFor } from '../../shared/after/follow-ups-for.ts';
import { afterText } from '../../shared/catalogue/after.ts';
import { applicationsText } from '../../shared/catalogue/applications.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { SelectField } from '../../shared/form/select-field.tsx';
import { formatMonthDay } from '../../shared/format-day.ts';
import { SaveState } from '../../shared/notes/save-state.tsx';
import type { NoteEditor } from '../../shared/notes/use-note-editor.ts';
import { useNotes } from '../../shared/notes/use-notes.ts';
import { instantAt } from '../../shared/plan/local-moment.ts';
import { AfterCalendar } from './after-calendar.tsx';
import { LetterBox } from './letter-box.tsx';
import { inquiryFacts } from './letter-facts.ts';
import { ReplyByField } from './reply-by-field.tsx';

type Props = {
  readonly applicationId: string;
  readonly editor: NoteEditor<ApplicationNote>;
  readonly interviewAt: number;
  readonly now: number;
};

const OUTCOMES = ['invited', 'interviewed', 'offered', 'rejected', 'withdrawn'] as const;

/** By when an answer was promised, when to ask, the letter for it, and how it ended. */
export function FollowUpSection({ applicationId, editor, interviewAt, now }: Props) {
  const text = useText(afterText);
  const { statuses } = useText(applicationsText);
  const language = useLanguage();
  const { content, change, flush } = editor;
  const { status } = content;
  const letters = useNotes('letter').notes;
  const followUps = followUpsFor(applicationId, content, letters, now);
  const inquiry = followUps.find(({ kind }) => kind === 'inquiry');
  const isAhead = inquiry?.state === 'ahead';
  const hasLetter = letters.some(
    ({ content: letter }) => letter.applicationId === applicationId && letter.purpose === 'inquiry',
  );
  const [isOpen] = useState(hasLetter || !isAhead);
  if (inquiry === undefined) return null;
  const outcome = OUTCOMES.find((each) => each === status);
  return (
    <section className="after-section" id="after-inquiry" aria-labelledby="after-inquiry-title" onBlur={flush}>
      <h2 id="after-inquiry-title">{text.followUp}</h2>
      <div className="after-fields">
        <ReplyByField at={content.replyBy} onChange={(replyBy) => change({ replyBy })} />
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
      {isAhead && (
        <p className="after-notice">{text.inquiryAhead(formatMonthDay(instantAt(inquiry.day, 12), language))}</p>
      )}
      {!isAhead && inquiry.state !== 'done' && <p className="after-notice after-notice-due">{text.inquiryDue}</p>}
      <details className="after-fold" open={isOpen}>
        <summary>{isAhead && !hasLetter ? text.seeInquiry : text.inquiryLetter}</summary>
        <LetterBox
          applicationId={applicationId}
          purpose="inquiry"
          draft={draftInquiry(inquiryFacts({ applicationId, application: content, interviewAt }))}
          contact={content.contact}
          interviewAt={interviewAt}
        />
      </details>
      <AfterCalendar applicationId={applicationId} application={content} followUps={followUps} />
    </section>
  );
}
