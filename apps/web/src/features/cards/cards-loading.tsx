import { cardsText } from '../../shared/catalogue/cards.ts';
import { useText } from '../../shared/catalogue/language.ts';

export function CardsLoading() {
  const text = useText(cardsText);
  return (
    <div className="cards-loading" role="status">
      <span className="visually-hidden">{text.loading}</span>
      <span />
    </div>
  );
}
