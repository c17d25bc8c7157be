import { APPLICATION_STATUSES, type ApplicationStatus, type ResearchNote } from '@mianmian/contract/note';
import { Link } from '@tanstack/react-router';
import { daysUntil } from '../../shared/applications/days-until.ts';
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
  readonly now: number;
  readonly onMove: (status: ApplicationStatus) => void;
  readonly onDrag: (note: NoteOf<'application'> | null) => void;
};

/** One application: what, when, what is left to do, and its progress, which is changed by the list or by dragging. */
export function ApplicationCard({ note, research, now, onMove, onDrag }: Props) {
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
      <ToDoList note={note} research={research} />
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
