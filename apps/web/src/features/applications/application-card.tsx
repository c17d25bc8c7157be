import { APPLICATION_STATUSES, type ApplicationStatus, type Note, type ResearchNote } from '@mianmian/contract/note';
import { Link } from '@tanstack/react-router';
import { AskHeld } from '../../shared/after/ask-held.tsx';
import { awaitsAnswer, followUpsFor } from '../../shared/after/follow-ups-for.ts';
import { useFollowUpWords } from '../../shared/after/use-follow-up-words.ts';
import { wayToAfter } from '../../shared/after/way-to-after.ts';
import { daysUntil } from '../../shared/applications/days-until.ts';
import { afterText } from '../../shared/catalogue/after.ts';
import { applicationsText } from '../../shared/catalogue/applications.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { SelectField } from '../../shared/form/select-field.tsx';
import { formatMonthDay } from '../../shared/format-day.ts';
import { formatInstantShort } from '../../shared/format-instant.ts';
import type { NoteOf } from '../../shared/notes/use-notes.ts';
import { listToDo } from './list-to-do.ts';

type Props = {
  readonly note: NoteOf<'application'>;
  readonly research: ResearchNote | null;
  /** Letters and reviews. */
  readonly written: readonly Pick<Note, 'content'>[];
  readonly now: number;
  readonly onMove: (status: ApplicationStatus) => void;
  readonly onDrag: (note: NoteOf<'application'> | null) => void;
};

/** One application: what, when, what is left to do, and its progress, which is changed by the list or by dragging. */
export function ApplicationCard({ note, research, written, now, onMove, onDrag }: Props) {
  const text = useText(applicationsText);
  const language = useLanguage();
  const { id, content, changedAt } = note;
  const { company, position, interviewAt, status } = content;
  const isOver = status === 'offered' || status === 'rejected' || status === 'withdrawn';
  return (
    <li className="board-card" draggable onDragStart={() => onDrag(note)} onDragEnd={() => onDrag(null)}>
      <h3 lang="zh-CN">
        <Link to="/applications/$applicationId" params={{ applicationId: id }}>
          {company}
        </Link>
        <span className="board-card-position">{position}</span>
      </h3>
      {interviewAt !== null && !isOver ? (
        <p className="board-card-when numeric" data-ahead={interviewAt >= now}>
          {text.interview(formatInstantShort(interviewAt, language))}
          <strong>{text.daysLeft(daysUntil(interviewAt, now))}</strong>
        </p>
      ) : (
        <p className="board-card-quiet">{text.changed(formatMonthDay(changedAt, language))}</p>
      )}
      {status === 'invited' && awaitsAnswer(content, now) && (
        <AskHeld applicationId={id} onHeld={() => onMove('interviewed')} />
      )}
      {awaitsAnswer(content, now) ? (
        <AfterList note={note} written={written} now={now} />
      ) : (
        <ToDoList note={note} research={research} />
      )}
      <SelectField
        isCompact
        label={text.statusOf(company)}
        options={APPLICATION_STATUSES}
        labelOf={(option) => text.statuses[option]}
        chosen={status}
        onChoose={onMove}
      />
    </li>
  );
}

function ToDoList({ note, research }: Pick<Props, 'note' | 'research'>) {
  const { toDo } = useText(applicationsText);
  const left = listToDo(note.id, note.content, research, toDo);
  if (left.length === 0) return null;
  return (
    <ul className="board-card-to-do">
      {left.map(({ words, to }) => (
        <li key={words}>
          <Link to={to}>{words}</Link>
        </li>
      ))}
    </ul>
  );
}

/** What follows the interview, each with when it is due; what is done or too late is left out. */
function AfterList({ note: { id, content }, written, now }: Pick<Props, 'note' | 'written' | 'now'>) {
  const text = useText(afterText);
  const wordsOf = useFollowUpWords();
  const open = followUpsFor(id, content, written, now).filter(({ state }) => state !== 'done' && state !== 'lapsed');
  return (
    <ul className="board-card-to-do">
      {open.map((followUp) => (
        <li key={followUp.kind}>
          <Link to={wayToAfter(id)}>
            <span className={followUp.state === 'ahead' ? undefined : 'board-card-due'}>
              {text.kinds[followUp.kind]} · {wordsOf(followUp, now)}
            </span>
          </Link>
        </li>
      ))}
      {open.length === 0 && (
        <li>
          <Link to={wayToAfter(id)}>{text.toAfter}</Link>
        </li>
      )}
    </ul>
  );
}
