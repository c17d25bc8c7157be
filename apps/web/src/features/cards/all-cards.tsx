import { COMPETENCIES } from '@mianmian/core/question-bank/competency';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { papersQuery } from '../../shared/api/queries.ts';
import { learningDayOf } from '../../shared/card-schedule/learning-day.ts';
import type { CardSchedule, CardState } from '../../shared/card-schedule/schedule-cards.ts';
import type { AnyCard } from '../../shared/card-schedule/use-all-cards.ts';
import { useCardSchedule } from '../../shared/card-schedule/use-card-schedule.ts';
import { cardsText } from '../../shared/catalogue/cards.ts';
import { competencyText } from '../../shared/catalogue/competency.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { langOf } from '../../shared/lang-of.ts';
import { CardIdeas } from './card-ideas.tsx';
import { CardWay } from './card-way.tsx';
import { CardsLoading } from './cards-loading.tsx';

/** Group of the cards whose question no paper holds. */
const OTHER = 'other';
/** Group of the cards one made oneself. */
const OWN = 'own';

const route = getRouteApi('/shell/cards');

type Props = { readonly cards: readonly AnyCard[] };

/** Every card with where it stands, to be opened and read. */
export function AllCards({ cards }: Props) {
  const text = useText(cardsText);
  const { by } = route.useSearch();
  const groups = useGroups(cards, by === 'section');
  const schedule = useCardSchedule(cards);
  if (schedule === null) return <CardsLoading />;
  const phases = [...schedule.states.values()].map(({ phase }) => phase);
  const count = (wanted: CardState['phase']) => phases.filter((phase) => phase === wanted).length;
  return (
    <div className="all-cards">
      <p className="all-cards-counts numeric">{text.counts(count('new'), count('learning'), count('review'))}</p>
      <nav aria-label={text.by} className="cards-views cards-views-small">
        <Link to="/cards" search={{ view: 'all' }} activeOptions={{ exact: true }}>
          {text.ways.competency}
        </Link>
        <Link to="/cards" search={{ view: 'all', by: 'section' }} activeOptions={{ exact: true }}>
          {text.ways.section}
        </Link>
      </nav>
      {groups.map(({ id, name, members }) => (
        <section key={id}>
          <h2 lang={by === 'section' && id !== OTHER && id !== OWN ? 'zh-CN' : undefined}>
            {name} <span className="all-cards-count numeric">{members.length}</span>
          </h2>
          <ul>
            {members.map((card) => (
              <li key={card.id}>
                <CardRow card={card} schedule={schedule} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

type Group = { readonly id: string; readonly name: string; readonly members: readonly AnyCard[] };

/** By the competency a card is most about, or by the papers' sections; empty groups are left out. */
function useGroups(cards: readonly AnyCard[], bySection: boolean): readonly Group[] {
  const text = useText(cardsText);
  const names = useText(competencyText);
  const papers = useQuery(papersQuery).data?.papers ?? [];
  const own = { id: OWN, name: text.fromReview, members: cards.filter((card) => 'review' in card) };
  if (!bySection)
    return full([
      own,
      ...COMPETENCIES.map((id) => ({
        id,
        name: names[id],
        members: cards.filter(({ competencies }) => competencies[0] === id),
      })),
    ]);
  const sections = papers.flatMap(({ forms }) => forms.full.sections);
  const placed = new Set(sections.flatMap(({ questionIds }) => questionIds));
  return full([
    own,
    ...sections.map(({ id, title, questionIds }) => ({
      id,
      name: title,
      members: cards.filter((card) => questionIds.includes(card.id)),
    })),
    {
      id: OTHER,
      name: text.otherQuestions,
      members: cards.filter((card) => !placed.has(card.id) && !('review' in card)),
    },
  ]);
}

const full = (groups: readonly Group[]): readonly Group[] => groups.filter(({ members }) => members.length > 0);

type RowProps = { readonly card: AnyCard; readonly schedule: CardSchedule };

function CardRow({ card, schedule }: RowProps) {
  const isOwn = 'review' in card;
  return (
    <details className="card-row">
      <summary>
        <span className="card-row-title" lang={isOwn ? langOf(card.prompt) : 'zh-CN'}>
          {card.title}
        </span>
        <span className="card-row-state numeric" data-phase={schedule.states.get(card.id)?.phase}>
          <Standing state={schedule.states.get(card.id)} />
        </span>
        {!isOwn && (
          <span className="card-row-prompt" lang="zh-CN">
            {card.prompt}
          </span>
        )}
      </summary>
      <div className="card-row-back">
        <CardIdeas card={card} />
        <CardWay card={card} />
      </div>
    </details>
  );
}

function Standing({ state }: { readonly state: CardState | undefined }) {
  const text = useText(cardsText);
  if (state === undefined || state.dueAt === null) return text.states.new;
  if (state.phase === 'learning') return text.states.learning;
  const days = learningDayOf(state.dueAt) - learningDayOf(Date.now());
  return days <= 0 ? text.states.due : text.returnsIn(days);
}
