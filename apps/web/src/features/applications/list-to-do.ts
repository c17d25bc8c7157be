import type { ApplicationNote, ResearchNote } from '@mianmian/contract/note';
import type { applicationsText } from '../../shared/catalogue/applications.ts';
import { researchParts } from '../../shared/plan/research-parts.ts';

type Words = (typeof applicationsText)['zh']['toDo'];

export type ToDo = { readonly words: string; readonly to: string };

/** What is still to do for an application that is not over, with the way to it. */
export function listToDo(
  id: string,
  application: ApplicationNote,
  research: ResearchNote | null,
  words: Words,
): readonly ToDo[] {
  const { status, interviewAt, form, jobText, travelMinutes } = application;
  if (!['wanted', 'applied', 'invited'].includes(status)) return [];
  const own = `/applications/${id}`;
  const { filled, parts } = researchParts(research);
  const isInvited = status === 'invited';
  return [
    ...(isInvited && interviewAt === null ? [{ words: words.interviewAt, to: own }] : []),
    ...(jobText.trim() === '' ? [{ words: words.jobMatch, to: `${own}/job` }] : []),
    ...(filled < parts ? [{ words: words.research(filled, parts), to: `${own}/research` }] : []),
    ...(isInvited && form === 'online' ? [{ words: words.deviceCheck, to: '/check' }] : []),
    ...(isInvited && form === 'on-site' && travelMinutes === null ? [{ words: words.route, to: own }] : []),
  ];
}
