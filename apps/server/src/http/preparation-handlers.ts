import type { PREPARATION_ENDPOINTS } from '@mianmian/contract/preparation-endpoints';
import { fail } from '@mianmian/core/shared/result';
import type { Handlers } from './endpoint-types.ts';

/** Not there yet; each line goes when its use case comes. */
const comes = async () => fail({ code: 'not-ready' } as const);

/** Getting ready for an interview. */
export const createPreparationHandlers = (): Pick<Handlers, keyof typeof PREPARATION_ENDPOINTS> => ({
  listNotes: comes,
  saveNote: comes,
  removeNote: comes,
  keepExercises: comes,
  listExercises: comes,
  listCards: comes,
  listDrills: comes,
  readTypingContent: comes,
  readJobLexicon: comes,
  readJobFile: comes,
  readStory: comes,
  readProgress: comes,
});
