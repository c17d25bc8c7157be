import type { PreparationPorts } from '@mianmian/application/ports/preparation-ports';
import {
  listCards,
  listDrills,
  readJobLexicon,
  readTypingContent,
} from '@mianmian/application/use-cases/preparation/browse-preparation';
import { keepExercises } from '@mianmian/application/use-cases/preparation/keep-exercises';
import { listExercises } from '@mianmian/application/use-cases/preparation/list-exercises';
import { listNotes } from '@mianmian/application/use-cases/preparation/list-notes';
import { readLevel } from '@mianmian/application/use-cases/preparation/read-level';
import { readProgress } from '@mianmian/application/use-cases/preparation/read-progress';
import { readStory } from '@mianmian/application/use-cases/preparation/read-story';
import { removeNote } from '@mianmian/application/use-cases/preparation/remove-note';
import { saveNote } from '@mianmian/application/use-cases/preparation/save-note';
import type { PREPARATION_ENDPOINTS } from '@mianmian/contract/preparation-endpoints';
import { ok } from '@mianmian/core/shared/result';
import type { Handlers } from './endpoint-types.ts';

/** Getting ready for an interview. */
export const createPreparationHandlers = (
  ports: PreparationPorts,
): Pick<Handlers, Exclude<keyof typeof PREPARATION_ENDPOINTS, 'readJobFile'>> => ({
  listNotes: async ({ actor }) => ok(await listNotes(ports, actor)),
  saveNote: ({ actor, params, body }) => saveNote(ports, actor, { ...body, noteId: params.noteId }),
  removeNote: ({ actor, params }) => removeNote(ports, actor, params.noteId),
  keepExercises: ({ actor, body }) => keepExercises(ports, actor, body.exercises),
  listExercises: ({ actor, params }) => listExercises(ports, actor, params.after),
  listCards: async () => ok(listCards(ports)),
  listDrills: async () => ok(listDrills(ports)),
  readTypingContent: async () => ok(readTypingContent(ports)),
  readJobLexicon: async () => ok(readJobLexicon(ports)),
  readStory: async ({ body }) => ok(readStory(ports, body)),
  readProgress: async ({ actor }) => ok(await readProgress(ports, actor)),
  readLevel: async ({ actor }) => ok(await readLevel(ports, actor)),
});
