import { queryOptions } from '@tanstack/react-query';
import { CallFailure, fetchEndpoint } from '../../shared/api/call-failure.ts';

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

/** A visitor who has done nothing yet has no identity, and so no attempts. */
async function orWithoutIdentity<T>(asked: Promise<T>, nothing: T): Promise<T> {
  try {
    return await asked;
  } catch (failure) {
    if (failure instanceof CallFailure && failure.error.code === 'not-signed-in') return nothing;
    throw failure;
  }
}

export const overviewQuery = queryOptions({
  queryKey: ['practice-overview'],
  queryFn: ({ signal }) =>
    orWithoutIdentity(fetchEndpoint('practiceOverview', { signal }), { questions: [], competencies: [] }),
});

export const attemptsQuery = (questionId: string) =>
  queryOptions({
    queryKey: ['practice', questionId],
    queryFn: ({ signal }) =>
      orWithoutIdentity(fetchEndpoint('readPractice', { params: { questionId }, signal }), { answers: [] }),
  });

export const studyQuery = (questionId: string) =>
  queryOptions({
    queryKey: ['study', questionId],
    queryFn: ({ signal }) => fetchEndpoint('studyQuestion', { params: { questionId }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
