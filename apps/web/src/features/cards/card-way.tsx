import { Link } from '@tanstack/react-router';
import { wayToAfter } from '../../shared/after/way-to-after.ts';
import type { AnyCard } from '../../shared/card-schedule/use-all-cards.ts';
import { cardsText } from '../../shared/catalogue/cards.ts';
import { useText } from '../../shared/catalogue/language.ts';

/** Where one goes from a card: to practise its question, and from one's own to the review it comes from. */
export function CardWay({ card }: { readonly card: AnyCard }) {
  const text = useText(cardsText);
  const own = 'review' in card ? card.review : null;
  const questionId = own === null ? card.id : own.questionId;
  return (
    <span className="card-ways">
      {questionId !== null && (
        <Link to="/practice/$questionId" params={{ questionId }} className="card-practise">
          {text.practise}
        </Link>
      )}
      {own !== null && own.applicationId !== null && (
        <Link to={wayToAfter(own.applicationId)} className="card-practise">
          {text.toReview}
        </Link>
      )}
    </span>
  );
}
