import type { CareerNote } from '@mianmian/contract/note';
import { useText } from '../../shared/catalogue/language.ts';
import { levelText } from '../../shared/catalogue/level.ts';
import type { NoteField } from '../../shared/notes/note-conflict.tsx';

/** A plan in labelled words, by which two versions of it are compared. */
export function useDescribeCareer(): (career: CareerNote) => readonly NoteField[] {
  const text = useText(levelText);
  return ({ path, aims }) => [
    { label: text.path, text: text.paths[path] },
    ...aims.map(({ term, aim, measure, due, isReached }) => ({
      label: text.terms[term],
      text: [aim, measure, due, isReached ? text.isReached : ''].filter((part) => part !== '').join(' · '),
    })),
  ];
}
