import type { ApplicationNote } from '@mianmian/contract/note';
import { draftThanks } from '@mianmian/core/coaching/letters/draft-thanks';
import { useQuery } from '@tanstack/react-query';
import { interviewReportQuery, interviewsQuery } from '../../shared/api/interview-queries.ts';
import { afterText } from '../../shared/catalogue/after.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { TextField } from '../../shared/form/text-field.tsx';
import type { NoteEditor } from '../../shared/notes/use-note-editor.ts';
import { useNotes } from '../../shared/notes/use-notes.ts';
import { LetterBox } from './letter-box.tsx';
import { thanksFacts } from './letter-facts.ts';
import { missedIn } from './mock-interviews.ts';

type Props = {
  readonly applicationId: string;
  readonly editor: NoteEditor<ApplicationNote>;
  readonly interviewAt: number;
};

export function ThanksSection({ applicationId, editor, interviewAt }: Props) {
  const text = useText(afterText);
  const { content, change, flush } = editor;
  const notes = [...useNotes('research').notes, ...useNotes('review').notes];
  const missed = useMissedInMock(applicationId);
  const draft = draftThanks(thanksFacts({ applicationId, application: content, interviewAt }, notes, missed));
  return (
    <section className="after-section" id="after-thanks" aria-labelledby="after-thanks-title" onBlur={flush}>
      <h2 id="after-thanks-title">{text.kinds.thanks}</h2>
      <TextField
        label={text.contact}
        hint={text.contactHint}
        value={content.contact}
        maxLength={120}
        autoComplete="off"
        onChange={(contact) => change({ contact })}
      />
      <LetterBox
        applicationId={applicationId}
        purpose="thanks"
        draft={draft}
        contact={content.contact}
        interviewAt={interviewAt}
      />
    </section>
  );
}

/** Of the latest mock interview for this job that is over; nothing while it cannot be read. */
function useMissedInMock(applicationId: string): readonly string[] {
  const interviews = useQuery(interviewsQuery).data?.interviews ?? [];
  const [latest] = interviews
    .filter((interview) => interview.applicationId === applicationId && interview.endedAt !== null)
    .sort((a, b) => b.startedAt - a.startedAt);
  const report = useQuery({ ...interviewReportQuery(latest?.id ?? ''), enabled: latest !== undefined });
  return report.data === undefined ? [] : missedIn(report.data);
}
