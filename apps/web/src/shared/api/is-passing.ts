import type { CallError } from './call-endpoint.ts';

const PASSING: ReadonlySet<CallError['code']> = new Set([
  'offline',
  'unreadable',
  'internal',
  'not-ready',
  'too-many',
  'too-slow',
  'too-busy',
]);

/** Whether the same request may well be taken later: nothing is wrong with it. */
export const isPassing = ({ code }: Pick<CallError, 'code'>): boolean => PASSING.has(code);
