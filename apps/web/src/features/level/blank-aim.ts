import type { CareerNote } from '@mianmian/contract/note';
import type { CareerTerm } from '@mianmian/core/coaching/career/career';

export const blankAim = (term: CareerTerm): CareerNote['aims'][number] => ({
  term,
  aim: '',
  measure: '',
  due: '',
  isReached: false,
});
