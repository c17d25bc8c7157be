import type { CardSchedule } from '../../shared/card-schedule/schedule-cards.ts';
import { cardsText } from '../../shared/catalogue/cards.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { SessionBar } from '../../shared/session-bar.tsx';

/** How much of today's cards is through. */
export function SessionProgress({ schedule }: { readonly schedule: CardSchedule }) {
  const text = useText(cardsText);
  const { due, settledToday, reviewedToday } = schedule;
  return (
    <SessionBar label={text.progress} done={settledToday} all={settledToday + due.length}>
      {text.left(due.length)}
      {reviewedToday > 0 && ` · ${text.done(reviewedToday)}`}
    </SessionBar>
  );
}
