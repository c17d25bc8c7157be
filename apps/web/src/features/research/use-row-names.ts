import { useRef } from 'react';
import { makeId } from '../../shared/make-id.ts';

/** Names for rows that have none of their own, so that each field stays itself when a row above it goes. */
export function useRowNames(count: number) {
  const { current: names } = useRef<string[]>([]);
  while (names.length < count) names.push(makeId());
  names.length = count;
  return {
    nameOf: (index: number): string => names[index] ?? '',
    /** Before the row is taken out. */
    forget: (index: number): void => void names.splice(index, 1),
  };
}
