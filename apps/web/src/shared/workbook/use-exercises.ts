import type { Exercise } from '@mianmian/contract/exercise';
import { useSyncExternalStore } from 'react';
import { ownWorkbook } from './own-workbook.ts';
import type { WorkbookState } from './workbook.ts';

const subscribe = (listener: () => void) => ownWorkbook().subscribe(listener);
const read = () => ownWorkbook().read();

/** All exercises of whoever uses this device, oldest first, with those that are not on the server yet. */
export const useExercises = (): {
  readonly state: 'loading' | 'ready';
  readonly exercises: readonly Exercise[];
} => useWorkbook();

export const useWorkbook = (): WorkbookState => useSyncExternalStore(subscribe, read);
