import type { StoryPart } from '@mianmian/core/coaching/stories/story-reading';
import { STORY_PARTS } from '@mianmian/core/coaching/stories/story-reading';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { fetchEndpoint } from '../../shared/api/call-failure.ts';
import { fieldsOf, hasFields, LONGEST_FIELD } from './story.ts';

type Fields = Readonly<Record<StoryPart, string>>;

/** How long somebody has to stop writing before the words are read again. */
const PAUSE_MS = 700;

/** A story told freely, cut into its parts. */
export const splitQuery = (text: string) =>
  queryOptions({
    queryKey: ['story-split', text],
    queryFn: ({ signal }) => fetchEndpoint('readStory', { body: { text }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
  });

/** What the four fields are checked for; the same words are read once. */
export const checksQuery = (fields: Fields) =>
  queryOptions({
    queryKey: ['story-checks', ...STORY_PARTS.map((part) => fields[part])],
    queryFn: ({ signal }) => fetchEndpoint('readStory', { body: fieldsOf(fields), signal }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
  });

/** Nothing, or more than can be saved, is not read. */
export const isReadable = (fields: Fields): boolean =>
  hasFields(fields) && STORY_PARTS.every((part) => fields[part].length <= LONGEST_FIELD);

/** The fields read again after each pause in writing; the last reading stays until the next one is there. */
export function useStoryChecks(fields: Fields) {
  const rested = useRested(fields);
  return useQuery({ ...checksQuery(rested), enabled: isReadable(rested), placeholderData: keepPreviousData });
}

function useRested(fields: Fields): Fields {
  const { situation, task, action, result } = fields;
  const [rested, setRested] = useState(fields);
  useEffect(() => {
    const timer = setTimeout(() => setRested({ situation, task, action, result }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [situation, task, action, result]);
  return rested;
}
