import { queryOptions } from '@tanstack/react-query';
import { fetchContent } from '../workbook/kept-content.ts';
import { fetchEndpoint } from './call-failure.ts';

/** What the bank, the drills and the typing texts hold; there offline, too, once it was loaded. */
export const cardsQuery = queryOptions({
  queryKey: ['cards'],
  queryFn: ({ signal }) => fetchContent('listCards', signal),
  staleTime: Number.POSITIVE_INFINITY,
});

export const drillsQuery = queryOptions({
  queryKey: ['drills'],
  queryFn: ({ signal }) => fetchContent('listDrills', signal),
  staleTime: Number.POSITIVE_INFINITY,
});

export const typingQuery = queryOptions({
  queryKey: ['typing'],
  queryFn: ({ signal }) => fetchContent('readTypingContent', signal),
  staleTime: Number.POSITIVE_INFINITY,
});

export const jobLexiconQuery = queryOptions({
  queryKey: ['job-lexicon'],
  queryFn: ({ signal }) => fetchEndpoint('readJobLexicon', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

export const progressQuery = queryOptions({
  queryKey: ['progress'],
  queryFn: ({ signal }) => fetchEndpoint('readProgress', { signal }),
});

/** The level that everything handed in shows. */
export const levelQuery = queryOptions({
  queryKey: ['level'],
  queryFn: ({ signal }) => fetchEndpoint('readLevel', { signal }),
});

/** Applications, research, stories, newest change first. */
export const notesQuery = queryOptions({
  queryKey: ['notes'],
  queryFn: ({ signal }) => fetchEndpoint('listNotes', { signal }),
});
