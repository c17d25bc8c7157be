import type { AnyCard } from '../../shared/card-schedule/use-all-cards.ts';
import { cardsText } from '../../shared/catalogue/cards.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { langOf } from '../../shared/lang-of.ts';

/** The back of a card. */
export function CardIdeas({ card }: { readonly card: AnyCard }) {
  const text = useText(cardsText);
  if ('review' in card) {
    const { next } = card.review;
    return (
      <>
        <h3>{text.nextTime}</h3>
        <p lang={langOf(next)} className="card-next">
          {next}
        </p>
      </>
    );
  }
  return (
    <>
      <h3>{text.goodIdeas}</h3>
      <ul lang="zh-CN" className="card-good">
        {card.goodIdeas.map((idea) => (
          <li key={idea}>{idea}</li>
        ))}
      </ul>
      <h3>{text.badAnswers}</h3>
      <ul lang="zh-CN" className="card-bad">
        {card.badAnswers.map(({ answer, why }) => (
          <li key={answer}>
            <q>{answer}</q>
            <span>{why}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
