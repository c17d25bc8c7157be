import type { SittingView } from '@mianmian/contract/sitting';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { recall, remember } from '../../shared/remembered.ts';

const keyOf = (sittingId: string) => `mianmian.place/${sittingId}`;

/**
 * Which question is before the person, counted from 0; in the address (`?q=`, counted from 1) so that a reload stays.
 * Coming back later opens where one left, or at the question written last when this device doesn't know.
 */
export function usePlace(view: SittingView) {
  const { q } = useSearch({ from: '/sittings/$sittingId' });
  const navigate = useNavigate();
  const [first] = useState(() => findLeftPlace(view));
  const [moved, setMoved] = useState(false);
  const last = view.questions.length - 1;
  const index = Math.min(last, Math.max(0, q === undefined ? first : q - 1));
  useEffect(() => {
    remember(keyOf(view.id), String(index));
  }, [view.id, index]);
  const go = useCallback(
    (target: number) => {
      setMoved(true);
      window.scrollTo({ top: 0 });
      void navigate({
        to: '/sittings/$sittingId',
        params: { sittingId: view.id },
        search: { q: target + 1 },
        replace: true,
        resetScroll: false,
      });
    },
    [navigate, view.id],
  );
  return { index, go, moved };
}

function findLeftPlace(view: SittingView): number {
  const left = Number.parseInt(recall(keyOf(view.id)) ?? '', 10);
  if (Number.isInteger(left)) return left;
  const [latest] = [...view.answers].sort((a, b) => b.savedAt - a.savedAt);
  return Math.max(
    0,
    view.questions.findIndex((question) => question.id === latest?.questionId),
  );
}
