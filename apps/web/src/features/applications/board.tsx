import { DownOutlined } from '@ant-design/icons';
import type { ApplicationStatus, Note } from '@mianmian/contract/note';
import { type DragEvent, type ReactNode, useId, useState } from 'react';
import { applicationsText } from '../../shared/catalogue/applications.ts';
import { useText } from '../../shared/catalogue/language.ts';
import type { NoteOf } from '../../shared/notes/use-notes.ts';
import { ApplicationCard } from './application-card.tsx';
import { BOARD_COLUMNS, type BoardColumn } from './board-columns.ts';

type Application = NoteOf<'application'>;
type Props = {
  readonly applications: readonly Application[];
  readonly research: readonly NoteOf<'research'>[];
  /** Letters and reviews. */
  readonly written: readonly Pick<Note, 'content'>[];
  readonly now: number;
  readonly onMove: (note: Application, status: ApplicationStatus) => void;
};

/** Side by side where there is room, else one below the other; the next interview first in each. */
export function Board({ applications, research, written, now, onMove }: Props) {
  const [dragged, setDragged] = useState<Application | null>(null);
  return (
    <div className="board">
      {BOARD_COLUMNS.map((column) => (
        <Column
          key={column.id}
          column={column}
          isTarget={dragged !== null && !isIn(column, dragged)}
          count={applications.filter((note) => isIn(column, note)).length}
          onDrop={() => {
            if (dragged !== null) onMove(dragged, column.statuses[0]);
            setDragged(null);
          }}
        >
          {applications
            .filter((note) => isIn(column, note))
            .sort((a, b) => urgency(a, now) - urgency(b, now))
            .map((note) => (
              <ApplicationCard
                key={note.id}
                note={note}
                research={research.find(({ content }) => content.applicationId === note.id)?.content ?? null}
                written={written}
                now={now}
                onMove={(status) => onMove(note, status)}
                onDrag={setDragged}
              />
            ))}
        </Column>
      ))}
    </div>
  );
}

const isIn = ({ statuses }: BoardColumn, { content }: Application): boolean =>
  statuses.some((status) => status === content.status);

/** What is ahead by time; then what has no time, what was changed last first; then what is past. */
function urgency({ content: { interviewAt }, changedAt }: Application, now: number): number {
  if (interviewAt !== null && interviewAt >= now) return interviewAt - Number.MAX_SAFE_INTEGER / 2;
  return interviewAt === null ? -changedAt : Number.MAX_SAFE_INTEGER / 2 - interviewAt;
}

type ColumnProps = {
  readonly column: BoardColumn;
  readonly count: number;
  readonly isTarget: boolean;
  readonly onDrop: () => void;
  readonly children: ReactNode;
};

function Column({ column, count, isTarget, onDrop, children }: ColumnProps) {
  const text = useText(applicationsText);
  const id = useId();
  const [isFolded, setFolded] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    onDrop();
  };
  return (
    <section
      className="board-column"
      aria-labelledby={id}
      data-target={isTarget}
      onDragOver={(event) => isTarget && event.preventDefault()}
      onDrop={drop}
    >
      <h2 id={id}>
        {count === 0 ? (
          <span className="board-name">
            {text.columns[column.id]} <span className="board-count numeric">{text.count(count)}</span>
          </span>
        ) : (
          <button type="button" className="board-name" aria-expanded={!isFolded} onClick={() => setFolded(!isFolded)}>
            {text.columns[column.id]} <span className="board-count numeric">{text.count(count)}</span>
            <DownOutlined aria-hidden="true" />
          </button>
        )}
      </h2>
      {count === 0 ? (
        <p className="board-nothing">{text.nothingHere}</p>
      ) : (
        <ul className="board-cards" hidden={isFolded}>
          {children}
        </ul>
      )}
    </section>
  );
}
