import type { CardList } from '@mianmian/contract/card';
import { useMemo, useRef } from 'react';
import { sameValue } from '../notes/same-value.ts';
import { useNotes } from '../notes/use-notes.ts';
import { type OwnCard, ownCardsOf } from './own-cards.ts';

export type AnyCard = CardList['cards'][number] | OwnCard;

/** The bank's cards behind those one made in reviews; the same array as long as nothing changes in them. */
export function useAllCards(bank: CardList['cards']): readonly AnyCard[] {
  const made = ownCardsOf(useNotes('review').notes);
  const own = useRef(made);
  // Notes are read anew with each render; what hangs on the cards is worth keeping.
  if (!sameValue(own.current, made)) own.current = made;
  const { current } = own;
  return useMemo(() => [...current, ...bank], [current, bank]);
}
