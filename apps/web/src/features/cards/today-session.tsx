import { useState } from 'react';
import type { AnyCard } from '../../shared/card-schedule/use-all-cards.ts';
import { useCardSchedule } from '../../shared/card-schedule/use-card-schedule.ts';
import { CardTable } from './card-table.tsx';
import { CardsLoading } from './cards-loading.tsx';
import { DonePanel } from './done-panel.tsx';
import { NewPerDayChoice } from './new-per-day-choice.tsx';
import { SessionProgress } from './session-progress.tsx';
import { UndoLine } from './undo-line.tsx';
import { useRatings } from './use-ratings.ts';

/** Today's cards one after another until none is left. */
export function TodaySession({ cards }: { readonly cards: readonly AnyCard[] }) {
  const { last, unwritten, rate, undo } = useRatings();
  const [moreNew, setMoreNew] = useState(0);
  const schedule = useCardSchedule(cards, unwritten, moreNew);
  // What lies on the table stays there while others become due.
  const [onTable, setOnTable] = useState<{ readonly id: string; readonly isTurned: boolean } | null>(null);
  if (schedule === null) return <CardsLoading />;
  const [next] = schedule.due;
  // One's own cards come with the notes, later than the bank, and before it: nothing was thought about yet.
  const isOvertaken = last === null && onTable?.isTurned === false && isOwn(cards, next);
  const stays = onTable !== null && schedule.due.includes(onTable.id) && !isOvertaken;
  const id = stays ? onTable.id : next;
  const card = cards.find((each) => each.id === id);
  if (card !== undefined && onTable?.id !== card.id) setOnTable({ id: card.id, isTurned: false });
  return (
    <div className="card-session">
      <SessionProgress schedule={schedule} />
      {card === undefined ? (
        <DonePanel schedule={schedule} onMore={(count) => setMoreNew(moreNew + count)} />
      ) : (
        <CardTable
          key={`${card.id} ${schedule.states.get(card.id)?.reviews}`}
          card={card}
          state={schedule.states.get(card.id)}
          isTurned={onTable?.isTurned === true}
          hasBegun={last !== null}
          onTurn={() => setOnTable({ id: card.id, isTurned: true })}
          onRate={(rating, tookMs) => {
            setOnTable(null);
            rate(card.id, rating, tookMs);
          }}
        />
      )}
      <UndoLine
        last={last}
        onUndo={() => void undo().then(() => last !== null && setOnTable({ id: last.cardId, isTurned: true }))}
      />
      <NewPerDayChoice />
    </div>
  );
}

const isOwn = (cards: readonly AnyCard[], id: string | undefined): boolean =>
  cards.some((card) => card.id === id && 'review' in card);
