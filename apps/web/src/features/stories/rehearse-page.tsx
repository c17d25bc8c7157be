import { STORY_PARTS } from '@mianmian/core/coaching/stories/story-reading';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useText } from '../../shared/catalogue/language.ts';
import { rehearsalText } from '../../shared/catalogue/rehearsal.ts';
import { storiesText } from '../../shared/catalogue/stories.ts';
import { EmptyState } from '../../shared/empty-state.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { type NoteOf, useNotes } from '../../shared/notes/use-notes.ts';
import { usePageTitle } from '../../shared/page-title.ts';
import { nameOfStory } from '../../shared/stories/name-of-story.ts';
import { SyncLine } from '../../shared/workbook/sync-line.tsx';
import { RehearsalDesk } from './rehearsal-desk.tsx';
import { RehearsalHistory } from './rehearsal-history.tsx';
import { hasFields } from './story.ts';
import '../../shared/look/progress.css';
import './rehearsal.css';

const route = getRouteApi('/shell/stories/$storyId/rehearse');

/** One story told aloud, by the clock. */
export function RehearsePage() {
  const text = useText(rehearsalText);
  const { storyId } = route.useParams();
  const { state, notes, error, retry } = useNotes('story');
  const note = notes.find(({ id }) => id === storyId);
  if (note !== undefined) return <Rehearsal note={note} />;
  if (state === 'loading') return <p role="status">{text.loading}</p>;
  if (error !== null) return <FailureNotice error={error} onRetry={retry} />;
  return (
    <EmptyState
      title={text.notFoundTitle}
      hint={text.notFoundHint}
      action={<Link to="/stories">{text.toStories}</Link>}
    />
  );
}

function Rehearsal({ note: { id, content } }: { readonly note: NoteOf<'story'> }) {
  const text = useText(rehearsalText);
  const { untitled } = useText(storiesText);
  const name = nameOfStory(content);
  const title = text.title(name ?? untitled);
  usePageTitle(title);
  return (
    <div className="rehearsal">
      <header className="rehearsal-head">
        <Link to="/stories/$storyId" params={{ storyId: id }}>
          ← {text.back}
        </Link>
        <h1>{name === null ? title : <Named name={name} />}</h1>
      </header>
      {hasFields(content) ? (
        <RehearsalDesk storyId={id} parts={STORY_PARTS.map((part) => ({ part, words: content[part] }))} />
      ) : (
        <EmptyState
          title={text.emptyTitle}
          hint={text.emptyHint}
          action={
            <Link to="/stories/$storyId" params={{ storyId: id }}>
              {text.toStory}
            </Link>
          }
        />
      )}
      <RehearsalHistory storyId={id} />
      <SyncLine />
    </div>
  );
}

/** The title with the name marked as the language it is written in. */
function Named({ name }: { readonly name: string }) {
  const text = useText(rehearsalText);
  const [before, after] = text.title('\u0000').split('\u0000');
  return (
    <>
      {before}
      <span lang="zh-CN">{name}</span>
      {after}
    </>
  );
}
