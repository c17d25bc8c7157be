import type { StoryForJob } from '@mianmian/core/coaching/jobs/job-match';
import { matchJob } from '@mianmian/core/coaching/jobs/match-job';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { jobLexiconQuery } from '../../shared/api/preparation-queries.ts';
import { jobMatchText } from '../../shared/catalogue/job-match.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { EmptyState } from '../../shared/empty-state.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { type NoteOf, useNotes } from '../../shared/notes/use-notes.ts';
import { nameOfStory } from '../../shared/stories/name-of-story.ts';
import { ConditionList } from './condition-list.tsx';
import { DemandList } from './demand-list.tsx';
import { MarkedJobText } from './marked-job-text.tsx';

/** The description with its demands marked, and each held against one's own stories. */
export function JobMatchView({ jobText }: { readonly jobText: string }) {
  const text = useText(jobMatchText);
  const lexicon = useQuery(jobLexiconQuery);
  const { notes } = useNotes('story');
  const { data } = lexicon;
  const match = useMemo(
    () => (data === undefined ? null : matchJob(jobText, data, notes.map(storyOf))),
    [jobText, data, notes],
  );
  if (jobText.trim() === '') return <EmptyState title={text.emptyTitle} hint={text.emptyHint} />;
  if (lexicon.isError) return <FailureNotice error={lexicon.error.error} onRetry={() => void lexicon.refetch()} />;
  if (match === null) return <p role="status">{text.lexiconLoading}</p>;
  if (match.demands.length === 0) return <EmptyState title={text.nothingTitle} hint={text.nothingHint} />;
  return (
    <div className="job-result">
      <section aria-labelledby="job-marked">
        <h2 id="job-marked">{text.markedTitle}</h2>
        <MarkedJobText jobText={jobText} match={match} />
        <ConditionList conditions={match.conditions} />
      </section>
      <DemandList demands={match.demands} />
    </div>
  );
}

const storyOf = ({ id, content }: NoteOf<'story'>): StoryForJob => ({
  id,
  title: nameOfStory(content) ?? '',
  text: [content.title, content.raw, content.situation, content.task, content.action, content.result].join('\n'),
  competencies: content.competencies,
});
