import { readContact } from './read-contact.ts';

/** Where a sentence of a draft comes from, so that its writer can see what is theirs and what is a form. */
export type LetterSource = 'form' | 'application' | 'research' | 'review' | 'interview';

/** A draft, paragraph by paragraph. A gap stands as 【…】 in the text and is for the writer to fill in. */
export type LetterDraft = {
  readonly subject: string;
  readonly parts: readonly { readonly source: LetterSource; readonly text: string }[];
  readonly text: string;
};

/** What the file knows of the other side; empty where nothing was noted. */
export type LetterFacts = {
  readonly company: string;
  readonly position: string;
  /** Who to write to. */
  readonly contact: string;
};

const GAP = /【[^】]*】/gu;

/** Gaps that are still in a text, as they stand there: whoever sends it should see that. */
export const gapsOf = (text: string): readonly string[] => text.match(GAP) ?? [];

export const joinDraft = (subject: string, parts: LetterDraft['parts']): LetterDraft => ({
  subject,
  parts,
  text: parts.map(({ text }) => text).join('\n'),
});

export function greetingOf({ contact }: LetterFacts): LetterDraft['parts'][number] {
  const { name } = readContact(contact);
  return { source: name === '' ? 'form' : 'application', text: `${name}您好：` };
}

/** 「某某公司客服专员」, as far as it is known. */
export const placeOf = ({ company, position }: LetterFacts): string =>
  company === '' && position === '' ? '客服岗位' : `${company}${position === '' ? '客服岗位' : position}`;

export const SIGNATURE: LetterDraft['parts'][number] = { source: 'form', text: '【姓名】' };
