import { cardsText } from '../../shared/catalogue/cards.ts';
import { useText } from '../../shared/catalogue/language.ts';
import type { QuestionCard } from './card.ts';

/** The back of a card. */
export function CardIdeas({ card }: { readonly card: QuestionCard }) {
  const text = useText(cardsText);
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
