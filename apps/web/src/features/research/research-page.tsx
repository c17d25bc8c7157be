import type { ApplicationNote, ResearchNote } from '@mianmian/contract/note';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ApplicationFrame, ApplicationPartHead } from '../../shared/applications/application-frame.tsx';
import { useApplication } from '../../shared/applications/use-application.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { researchText } from '../../shared/catalogue/research.ts';
import { NoteConflict, type NoteField } from '../../shared/notes/note-conflict.tsx';
import { SaveState } from '../../shared/notes/save-state.tsx';
import { useNoteEditor } from '../../shared/notes/use-note-editor.ts';
import { useNotes } from '../../shared/notes/use-notes.ts';
import { usePageTitle } from '../../shared/page-title.ts';
import { researchParts } from '../../shared/plan/research-parts.ts';
import { blankResearch, researchIdOf } from './blank-research.ts';
import { CompanySection, ShopSection, TrialSection } from './note-sections.tsx';
import { PainsSection } from './pains-section.tsx';
import { QuestionsSection } from './questions-section.tsx';
import { TalkingPoints } from './talking-points.tsx';
import './research.css';

/** What was found out about a company and its shop, section by section, and three things to say made of it. */
export function ResearchPage() {
  const { applicationId } = useParams({ from: '/shell/applications/$applicationId/research' });
  const text = useText(researchText);
  usePageTitle(text.title);
  const application = useApplication(applicationId);
  return (
    <ApplicationFrame editor={application}>
      {({ content }) => <Research key={applicationId} applicationId={applicationId} application={content} />}
    </ApplicationFrame>
  );
}

type Props = { readonly applicationId: string; readonly application: ApplicationNote };

function Research({ applicationId, application }: Props) {
  const text = useText(researchText);
  const { notes } = useNotes('research');
  const held = notes.find(({ content }) => content.applicationId === applicationId)?.id;
  const [movedTo, setMovedTo] = useState<string | null>(null);
  // Once it is written in, its name stays.
  const [noteId] = useState(held ?? researchIdOf(applicationId));
  const [blank] = useState(() => blankResearch(applicationId));
  const editor = useNoteEditor<ResearchNote>({ noteId: movedTo ?? noteId, blank });
  const { content, change, flush } = editor;
  const { filled, parts } = researchParts(content);
  return (
    <div className="research">
      <ApplicationPartHead title={text.title} lead={text.lead} application={application} applicationId={applicationId}>
        <p className="research-quiet numeric">{text.progress(filled, parts)}</p>
        <SaveState editor={editor} />
      </ApplicationPartHead>
      <NoteConflict editor={editor} describe={(version) => describe(version, text)} onMoved={(id) => setMovedTo(id)} />
      {editor.state !== 'loading' && (
        <form className="research-form" onSubmit={(event) => event.preventDefault()} onBlur={flush}>
          <CompanySection content={content} change={change} />
          <TrialSection content={content} change={change} />
          <ShopSection content={content} change={change} />
          <PainsSection content={content} change={change} />
          <QuestionsSection content={content} change={change} />
          <TalkingPoints content={content} change={change} />
        </form>
      )}
    </div>
  );
}

type Words = (typeof researchText)['zh'];

function describe(content: ResearchNote, text: Words): readonly NoteField[] {
  return [
    { label: text.business, text: content.business },
    { label: text.culture, text: content.culture },
    { label: text.customers, text: content.customers },
    { label: text.conflictFields.trial, text: content.trialSeconds === null ? '' : String(content.trialSeconds) },
    { label: text.trialWording, text: content.trialWording },
    { label: text.trialProcess, text: content.trialProcess },
    { label: text.category, text: content.category },
    { label: text.priceBand, text: content.priceBand },
    { label: text.tone, text: content.tone },
    {
      label: text.conflictFields.pains,
      text: content.pains.map((pain) => `${pain.text} → ${pain.suggestion}`).join('；'),
    },
    {
      label: text.conflictFields.questions,
      text: content.likelyQuestions.map(({ question, answer }) => `${question} → ${answer}`).join('；'),
    },
    { label: text.conflictFields.points, text: content.talkingPoints.join('；') },
  ];
}
