import type { CardList } from '@mianmian/contract/card';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { cardsQuery } from '../../shared/api/preparation-queries.ts';
import { useAllCards } from '../../shared/card-schedule/use-all-cards.ts';
import { cardsText } from '../../shared/catalogue/cards.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { EmptyState } from '../../shared/empty-state.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { SyncLine } from '../../shared/workbook/sync-line.tsx';
import { AllCards } from './all-cards.tsx';
import { CardsLoading } from './cards-loading.tsx';
import { TodaySession } from './today-session.tsx';
import './cards.css';

const NO_CARDS: CardList['cards'] = [];
const route = getRouteApi('/shell/cards');

/** The question bank as cards: today's, or all of them. */
export function CardsPage() {
  const text = useText(cardsText);
  usePageTitle(text.title);
  const { view } = route.useSearch();
  const cards = useQuery(cardsQuery);
  const all = useAllCards(cards.data?.cards ?? NO_CARDS);
  return (
    <div className="cards">
      <header className="cards-head">
        <h1>{text.title}</h1>
        <nav aria-label={text.views} className="cards-views">
          <Link to="/cards" activeOptions={{ exact: true }}>
            {text.today}
          </Link>
          <Link to="/cards" search={{ view: 'all' }} activeOptions={{ includeSearch: true }}>
            {text.all}
          </Link>
        </nav>
      </header>
      {cards.isPending && <CardsLoading />}
      {cards.isError && <FailureNotice error={cards.error.error} onRetry={() => void cards.refetch()} />}
      {cards.isSuccess && all.length === 0 && <EmptyState title={text.emptyTitle} hint={text.emptyHint} />}
      {cards.isSuccess && all.length > 0 && (
        <>
          {view === 'all' ? <AllCards cards={all} /> : <TodaySession cards={all} />}
          <SyncLine />
        </>
      )}
    </div>
  );
}
