import { forget, recall, remember } from '../remembered.ts';

const KEY = 'mianmian.exercise-move';

/** To whom a guest's exercises still have to be moved on this device, which would not do it at sign-up. */
export type HeldMove = {
  /** The owner they go to; null where none have to. */
  readonly read: () => string | null;
  readonly end: () => void;
};

export const heldMove: HeldMove = { read: () => recall(KEY), end: () => forget(KEY) };

export const holdMove = (owner: string): boolean => remember(KEY, owner);
