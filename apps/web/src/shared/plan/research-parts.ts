import type { ResearchNote } from '@mianmian/contract/note';

/** How many parts of the research hold something, of how many: what a plan counts. */
export function researchParts(note: ResearchNote | null): { readonly filled: number; readonly parts: number } {
  const parts = [
    note?.business,
    note?.culture,
    note?.customers,
    `${note?.trialSeconds ?? ''}${note?.trialWording ?? ''}${note?.trialProcess ?? ''}`,
    `${note?.category ?? ''}${note?.priceBand ?? ''}${note?.tone ?? ''}`,
    note?.pains.map(({ text }) => text).join(''),
    note?.likelyQuestions.map(({ answer }) => answer).join(''),
    note?.talkingPoints.join(''),
  ];
  return { filled: parts.filter((part) => part !== undefined && part.trim() !== '').length, parts: parts.length };
}
