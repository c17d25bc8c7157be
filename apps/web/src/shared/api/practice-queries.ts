import { queryOptions } from '@tanstack/react-query';
import { fetchEndpoint } from './call-failure.ts';

export const questionsQuery = queryOptions({
  queryKey: ['questions'],
  queryFn: ({ signal }) => fetchEndpoint('listQuestions', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

export const questionQuery = (questionId: string) =>
  queryOptions({
    queryKey: ['question', questionId],
    queryFn: ({ signal }) => fetchEndpoint('readQuestion', { params: { questionId }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const overviewQuery = queryOptions({
  queryKey: ['practice-overview'],
  queryFn: ({ signal }) => fetchEndpoint('practiceOverview', { signal }),
});

export const attemptsQuery = (questionId: string) =>
  queryOptions({
    queryKey: ['practice', questionId],
    queryFn: ({ signal }) => fetchEndpoint('readPractice', { params: { questionId }, signal }),
  });

/** Asked for each time it is opened: a paper or an interview begun meanwhile locks it. */
export const studyQuery = (questionId: string) =>
  queryOptions({
    queryKey: ['study', questionId],
    queryFn: ({ signal }) => fetchEndpoint('studyQuestion', { params: { questionId }, signal }),
    refetchOnWindowFocus: false,
  });
