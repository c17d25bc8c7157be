import type { StoryNote } from '@mianmian/contract/note';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { storiesText } from '../../shared/catalogue/stories.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { langOf } from '../../shared/lang-of.ts';
import { NoteConflict } from '../../shared/notes/note-conflict.tsx';
import { SaveState } from '../../shared/notes/save-state.tsx';
import { type NoteEditor, useNoteEditor } from '../../shared/notes/use-note-editor.ts';
import { usePageTitle } from '../../shared/page-title.ts';
import { nameOfStory } from '../../shared/stories/name-of-story.ts';
import { RemoveStory } from './remove-story.tsx';
import { blankStory, hasFields } from './story.ts';
import { StoryFields } from './story-fields.tsx';
import { StorySplit } from './story-split.tsx';
import { StoryTell } from './story-tell.tsx';
import { useDescribeStory } from './use-describe-story.ts';
import './stories.css';
import './story.css';

const route = getRouteApi('/shell/stories/$storyId');

/** One story: told, split, and written in its four parts. */
export function StoryPage() {
  const { storyId } = route.useParams();
  return <OneStory key={storyId} storyId={storyId} />;
}

function OneStory({ storyId }: { readonly storyId: string }) {
  const text = useText(storiesText);
  const { about } = route.useSearch();
  const navigate = useNavigate();
  const editor = useNoteEditor({ noteId: storyId, blank: blankStory(about) });
  const describe = useDescribeStory();
  // While it is still being told its beginning is no name of it.
  const isNamed = editor.content.title !== '' || hasFields(editor.content);
  const name = isNamed ? nameOfStory(editor.content) : null;
  usePageTitle(name ?? text.tell);
  const isThere = editor.state !== 'loading' && editor.state !== 'unreachable';
  return (
    <div className="story">
      <header className="story-head">
        <Link to="/stories" className="story-back">
          ← {text.back}
        </Link>
        <h1 lang={name === null ? undefined : langOf(name)}>{name ?? text.tell}</h1>
        <SaveState editor={editor} />
      </header>
      {editor.state === 'loading' && <p role="status">{text.loading}</p>}
      {editor.state === 'unreachable' && editor.error !== null && (
        <FailureNotice error={editor.error} onRetry={editor.retry} />
      )}
      <NoteConflict
        editor={editor}
        describe={describe}
        onMoved={(id) => void navigate({ to: '/stories/$storyId', params: { storyId: id } })}
      />
      {isThere && <StoryDesk editor={editor} storyId={storyId} />}
    </div>
  );
}

type Stage = 'tell' | 'split' | 'fields';
type DeskProps = { readonly editor: NoteEditor<StoryNote>; readonly storyId: string };

function StoryDesk({ editor, storyId }: DeskProps) {
  const text = useText(storiesText);
  const { about } = route.useSearch();
  const [stage, setStage] = useState<Stage>(() => (hasFields(editor.content) ? 'fields' : 'tell'));
  const [hasMoved, setMoved] = useState(false);
  const { content, isBlank } = editor;
  const go = (to: Stage) => {
    setMoved(true);
    setStage(to);
  };
  return (
    <>
      {stage === 'tell' && (
        <StoryTell
          editor={editor}
          about={about ?? content.themes[0]}
          onSplit={() => go('split')}
          onByHand={() => go('fields')}
        />
      )}
      {stage === 'split' && (
        <StorySplit
          raw={content.raw}
          replaces={hasFields(content)}
          onAccept={(fields) => {
            editor.change(fields);
            editor.flush();
            go('fields');
          }}
          onBack={() => go('tell')}
          onByHand={() => go('fields')}
        />
      )}
      {stage === 'fields' && <StoryFields editor={editor} takesFocus={hasMoved} onSplitAgain={() => go('split')} />}
      {!isBlank && (
        <footer className="story-foot">
          {hasFields(content) && (
            <Link to="/stories/$storyId/rehearse" params={{ storyId }} className="button">
              {text.rehearse}
            </Link>
          )}
          <RemoveStory editor={editor} />
        </footer>
      )}
    </>
  );
}
