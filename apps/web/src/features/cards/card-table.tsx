import { CARD_RATINGS } from '@mianmian/contract/exercise';
import { useEffect, useRef, useState } from 'react';
import type { CardRating } from '../../shared/card-schedule/card-memory.ts';
import type { CardState } from '../../shared/card-schedule/schedule-cards.ts';
import type { AnyCard } from '../../shared/card-schedule/use-all-cards.ts';
import { cardsText } from '../../shared/catalogue/cards.ts';
import { competencyText } from '../../shared/catalogue/competency.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { langOf } from '../../shared/lang-of.ts';
import { useSingleKeys } from '../../shared/single-keys/use-single-keys.ts';
import { CardIdeas } from './card-ideas.tsx';
import { CardWay } from './card-way.tsx';
import { RatingBar } from './rating-bar.tsx';
import { useSwipe } from './use-swipe.ts';

type Props = {
  readonly card: AnyCard;
  readonly state: CardState | undefined;
  readonly isTurned: boolean;
  /** Whether it follows another one, so that reading goes on at its beginning. */
  readonly hasBegun: boolean;
  readonly onTurn: () => void;
  readonly onRate: (rating: CardRating, tookMs: number) => void;
};

const LONGEST_MS = 86_400_000;

/** One card: the question, and turned what good and bad answers are made of, to be rated by oneself. */
export function CardTable({ card, state, isTurned, hasBegun, onTurn, onRate }: Props) {
  const text = useText(cardsText);
  const names = useText(competencyText);
  const isOwn = 'review' in card;
  const place = useRef<HTMLElement>(null);
  const prompt = useFocus(hasBegun && !isTurned);
  const ideas = useFocus(isTurned);
  const [since] = useState(Date.now);
  const rate = (rating: CardRating) => onRate(rating, Math.min(LONGEST_MS, Math.max(0, Date.now() - since)));
  useSwipe(place, isTurned ? (way) => rate(way === 'left' ? 'again' : 'good') : null);
  useSingleKeys(
    isTurned
      ? Object.fromEntries(CARD_RATINGS.map((rating, i) => [String(i + 1), () => rate(rating)]))
      : { ' ': onTurn },
  );
  return (
    <>
      <article className="card" ref={place} data-turned={isTurned}>
        <p className="card-kinds">
          {state?.phase === 'new' && <span className="card-new">{text.isNew}</span>}
          {isOwn && <span>{text.fromReview}</span>}
          {card.competencies.map((each) => (
            <span key={each}>{names[each]}</span>
          ))}
        </p>
        <h2 ref={prompt} tabIndex={-1} lang={isOwn ? langOf(card.prompt) : 'zh-CN'}>
          {!isOwn && <span className="card-title">{card.title}</span>}
          {card.prompt}
        </h2>
        <p className="card-examines" lang={isOwn ? undefined : 'zh-CN'}>
          {isOwn ? text.ownExamines : text.examines(card.examines.join('、'))}
        </p>
        {isTurned ? (
          <div className="card-back" ref={ideas} tabIndex={-1}>
            <CardIdeas card={card} />
            <p>
              <CardWay card={card} />
            </p>
          </div>
        ) : (
          <button type="button" className="card-face" onClick={onTurn}>
            <span className="card-think">{text.think}</span>
            <span className="button button-primary">
              {text.flip}
              <kbd>{text.flipKey}</kbd>
            </span>
          </button>
        )}
      </article>
      {isTurned && state !== undefined && <RatingBar memory={state.memory} onRate={rate} />}
    </>
  );
}

/** Takes the focus when it becomes wanted. */
function useFocus(isWanted: boolean) {
  const place = useRef<HTMLHeadingElement & HTMLDivElement>(null);
  useEffect(() => {
    if (isWanted) place.current?.focus({ preventScroll: true });
  }, [isWanted]);
  return place;
}
