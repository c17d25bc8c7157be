import { CARD_RATINGS } from '@mianmian/contract/exercise';
import { type CardMemory, type CardRating, intervalAfter } from '../../shared/card-schedule/card-memory.ts';
import { deviceOffset } from '../../shared/card-schedule/learning-day.ts';
import { cardsText } from '../../shared/catalogue/cards.ts';
import { useText } from '../../shared/catalogue/language.ts';

type Props = { readonly memory: CardMemory; readonly onRate: (rating: CardRating) => void };

/** How well it went, each with when the card would return. */
export function RatingBar({ memory, onRate }: Props) {
  const text = useText(cardsText);
  const now = Date.now();
  const intervalOf = (rating: CardRating): string => {
    const next = intervalAfter(memory, rating, now, deviceOffset);
    return 'minutes' in next ? text.minutes(next.minutes) : text.days(next.days);
  };
  return (
    <fieldset className="card-ratings">
      <legend>{text.howWell}</legend>
      {CARD_RATINGS.map((rating) => (
        <button key={rating} type="button" data-rating={rating} onClick={() => onRate(rating)}>
          <span className="card-rating-name">
            {text.ratings[rating]}
            <span className="visually-hidden">{text.returnsAfter}</span>
          </span>
          <span className="card-rating-next numeric">{intervalOf(rating)}</span>
        </button>
      ))}
      <p className="card-swipe-hint">{text.swipe}</p>
    </fieldset>
  );
}
