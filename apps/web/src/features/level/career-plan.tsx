import { PrinterOutlined } from '@ant-design/icons';
import type { CareerNote } from '@mianmian/contract/note';
import { CAREER_PATHS, CAREER_TERMS } from '@mianmian/core/coaching/career/career';
import { draftCareer } from '@mianmian/core/coaching/career/draft-career';
import type { Level } from '@mianmian/core/coaching/levels/level';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { progressQuery } from '../../shared/api/preparation-queries.ts';
import { AskFirstButton } from '../../shared/ask-first-button.tsx';
import { competencyText } from '../../shared/catalogue/competency.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { levelText } from '../../shared/catalogue/level.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { SelectField } from '../../shared/form/select-field.tsx';
import { makeId } from '../../shared/make-id.ts';
import { NoteConflict } from '../../shared/notes/note-conflict.tsx';
import { SaveState } from '../../shared/notes/save-state.tsx';
import { useNoteEditor } from '../../shared/notes/use-note-editor.ts';
import { useNotes } from '../../shared/notes/use-notes.ts';
import { localDayOf } from '../../shared/plan/local-moment.ts';
import { blankAim } from './blank-aim.ts';
import { CareerAims } from './career-aims.tsx';
import { CareerSheet } from './career-sheet.tsx';
import { CareerWords } from './career-words.tsx';
import { useDescribeCareer } from './use-describe-career.ts';

const BLANK: CareerNote = { kind: 'career', path: 'quality', aims: [] };

/** Null while the level is not known: a draft would begin at the wrong place. */
type Props = { readonly level: Level | null };

/** Where one wants to get to: one note, drafted from the level and what is weak, then one's own. */
export function CareerPlan(props: Props) {
  const text = useText(levelText);
  const { state, notes } = useNotes('career');
  const [freshId] = useState(makeId);
  const [oldest] = [...notes].sort((a, b) => a.createdAt - b.createdAt);
  return (
    <section aria-labelledby="career" className="career">
      <h2 id="career">{text.careerTitle}</h2>
      <p>{text.careerIntro}</p>
      {state === 'loading' ? (
        <p role="status">{text.loading}</p>
      ) : (
        <OnePlan key={oldest?.id ?? freshId} noteId={oldest?.id ?? freshId} {...props} />
      )}
    </section>
  );
}

function OnePlan({ noteId, level }: Props & { readonly noteId: string }) {
  const text = useText(levelText);
  const { zh } = competencyText;
  const [editedId, setEditedId] = useState(noteId);
  const editor = useNoteEditor({ noteId: editedId, blank: BLANK });
  const progress = useQuery(progressQuery);
  const describe = useDescribeCareer();
  const { content, change, flush } = editor;
  const draft = () => {
    if (level === null) return;
    const weak = (progress.data?.competencies ?? [])
      .flatMap(({ competency, latestPercent }) =>
        latestPercent === null ? [] : [{ competency, name: zh[competency], percent: latestPercent }],
      )
      .sort((a, b) => a.percent - b.percent);
    const aims = draftCareer({ today: localDayOf(Date.now()), path: content.path, level, weak });
    change({ aims: [...aims] });
    flush();
  };
  if (editor.state === 'loading') return <p role="status">{text.loading}</p>;
  if (editor.state === 'unreachable') {
    return editor.error === null ? null : <FailureNotice error={editor.error} onRetry={editor.retry} />;
  }
  const hasAims = content.aims.length > 0;
  return (
    <div className="career-plan">
      <NoteConflict editor={editor} describe={describe} onMoved={setEditedId} />
      <div className="career-bar">
        <SelectField
          label={text.path}
          options={CAREER_PATHS}
          labelOf={(path) => text.paths[path]}
          chosen={content.path}
          onChoose={(path) => change({ path })}
        />
        <AskFirstButton
          type={hasAims ? 'default' : 'primary'}
          name={hasAims ? text.redraft : text.draft}
          question={{ title: text.redraftTitle, body: text.redraftBody, confirm: text.redraftNow }}
          isAsked={hasAims}
          disabled={level === null || progress.isPending}
          onConfirm={draft}
        />
        <SaveState editor={editor} />
      </div>
      {hasAims ? (
        <>
          <CareerAims content={content} onChange={(aims) => change({ aims })} onLeave={flush} />
          <p className="level-quiet">{text.figures}</p>
          <CareerWords aims={content.aims} />
          <div className="career-ways">
            <Button icon={<PrinterOutlined aria-hidden="true" />} onClick={() => window.print()}>
              {text.print}
            </Button>
          </div>
          <CareerSheet content={content} level={level} />
        </>
      ) : (
        <div className="career-empty">
          <p className="level-quiet">{text.noAims}</p>
          <Button onClick={() => change({ aims: CAREER_TERMS.map(blankAim) })}>{text.ownAims}</Button>
        </div>
      )}
    </div>
  );
}
