import { coverStories } from '@mianmian/core/coaching/stories/story-coverage';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { storiesText } from '../../shared/catalogue/stories.ts';
import { EmptyState } from '../../shared/empty-state.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { makeId } from '../../shared/make-id.ts';
import { type NoteOf, useNotes } from '../../shared/notes/use-notes.ts';
import { usePageTitle } from '../../shared/page-title.ts';
import { CompetencyMatrix } from './competency-matrix.tsx';
import { StoryList } from './story-list.tsx';
import { ThemeCoverage } from './theme-coverage.tsx';
import './stories.css';

/** The bank: what the stories cover, what is missing, and all of them. */
export function StoriesPage() {
  const text = useText(storiesText);
  usePageTitle(text.title);
  const { state, notes, error, retry } = useNotes('story');
  const isKnown = state === 'ready' || notes.length > 0;
  return (
    <div className="stories">
      <header className="stories-head">
        <h1>{text.title}</h1>
        <p>{text.intro}</p>
        <TellLink />
      </header>
      {error !== null && <FailureNotice error={error} onRetry={retry} />}
      {state === 'loading' && !isKnown && <p role="status">{text.loading}</p>}
      {isKnown && <Bank notes={notes} />}
    </div>
  );
}

function TellLink() {
  const text = useText(storiesText);
  const [storyId] = useState(makeId);
  return (
    <Link to="/stories/$storyId" params={{ storyId }} className="button button-primary">
      {text.tell}
    </Link>
  );
}

function Bank({ notes }: { readonly notes: readonly NoteOf<'story'>[] }) {
  const text = useText(storiesText);
  // Numbered in the order they were told, so that a number stays a story's own.
  const stories = [...notes]
    .sort((a, b) => a.createdAt - b.createdAt)
    .map(({ id, revision, content }) => ({ id, revision, ...content }));
  const coverage = coverStories(stories);
  return (
    <>
      {stories.length === 0 && <EmptyState title={text.emptyTitle} hint={text.emptyHint} />}
      <ThemeCoverage themes={coverage.themes} stories={stories} />
      {stories.length > 0 && (
        <>
          <StoryList stories={stories} />
          <CompetencyMatrix competencies={coverage.competencies} stories={stories} />
        </>
      )}
    </>
  );
}
