import type { CardSchedule } from '../../shared/card-schedule/schedule-cards.ts';
import { cardsText } from '../../shared/catalogue/cards.ts';
import { useText } from '../../shared/catalogue/language.ts';

/** How much of today's cards is through. */
export function SessionProgress({ schedule }: { readonly schedule: CardSchedule }) {
  const text = useText(cardsText);
  const { due, settledToday, reviewedToday } = schedule;
  return (
    <div className="card-progress">
      <progress aria-label={text.progress} max={Math.max(1, settledToday + due.length)} value={settledToday} />
      <p className="numeric">
        {text.left(due.length)}
        {reviewedToday > 0 && ` · ${text.done(reviewedToday)}`}
      </p>
    </div>
  );
}
