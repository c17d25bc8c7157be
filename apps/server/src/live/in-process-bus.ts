import type { DeskBus } from '@mianmian/application/ports/desk-bus';
import { createListeners } from './listeners.ts';

/** Carries news between the requests of this process. */
export function inProcessBus(): DeskBus {
  const { tell, subscribe } = createListeners();
  return { publish: tell, subscribe };
}
