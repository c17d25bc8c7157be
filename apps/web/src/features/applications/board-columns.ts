import type { ApplicationStatus } from '@mianmian/contract/note';

/** Columns of the board; what is over shares one, in which each card says how. */
export const BOARD_COLUMNS = [
  { id: 'wanted', statuses: ['wanted'] },
  { id: 'applied', statuses: ['applied'] },
  { id: 'invited', statuses: ['invited'] },
  { id: 'interviewed', statuses: ['interviewed'] },
  { id: 'over', statuses: ['offered', 'rejected', 'withdrawn'] },
] as const satisfies readonly { readonly id: string; readonly statuses: readonly ApplicationStatus[] }[];

export type BoardColumn = (typeof BOARD_COLUMNS)[number];
