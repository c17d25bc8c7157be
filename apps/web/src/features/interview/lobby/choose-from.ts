import type { InterviewPreset } from '@mianmian/contract/interview';
import type { NoteOf } from '../../../shared/notes/use-notes.ts';
import type { InterviewSearch } from '../interview-search.ts';
import type { StartInterview } from './use-start-interview.ts';

type Application = NoteOf<'application'>;
export type From = StartInterview['from'];

/** Applications that the server knows and that are not decided yet; one that the address names is always among them. */
export const applicationsToChoose = (
  applications: readonly Application[],
  named: string | undefined,
): readonly Application[] =>
  applications.filter(
    ({ id, revision, content }) =>
      revision > 0 && (id === named || !['offered', 'rejected', 'withdrawn'].includes(content.status)),
  );

/** What is chosen at first: what the address names, else the nearest interview's file, else any file, else the first preset. */
export function firstFrom(
  { preset, application }: InterviewSearch,
  applications: readonly Application[],
  presets: readonly InterviewPreset[],
): From | null {
  const named = presets.find(({ id }) => id === preset);
  if (named !== undefined) return { presetId: named.id };
  const own = applications.find(({ id }) => id === application) ?? [...applications].sort(byInterview)[0];
  if (own !== undefined) return { applicationId: own.id };
  return presets[0] === undefined ? null : { presetId: presets[0].id };
}

const byInterview = (a: Application, b: Application): number =>
  (a.content.interviewAt ?? Number.POSITIVE_INFINITY) - (b.content.interviewAt ?? Number.POSITIVE_INFINITY) || 0;
