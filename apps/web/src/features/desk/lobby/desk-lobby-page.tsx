import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { deskRunsQuery } from '../../../shared/api/queries.ts';
import { deskText } from '../../../shared/catalogue/desk.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { practiceText } from '../../../shared/catalogue/practice.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { usePageTitle } from '../../../shared/page-title.ts';
import { scenariosQuery } from '../desk-queries.ts';
import { RecentRuns } from './recent-runs.tsx';
import { ScenarioPicker } from './scenario-picker.tsx';
import './lobby.css';

const route = getRouteApi('/shell/desk');

export function DeskLobbyPage() {
  const text = useText(deskText);
  const practice = useText(practiceText);
  usePageTitle(text.lobbyTitle);
  const search = route.useSearch();
  const scenarios = useQuery(scenariosQuery);
  const runs = useQuery(deskRunsQuery);
  return (
    <div className="lobby">
      <header>
        <h1>{text.lobbyTitle}</h1>
        <p className="lobby-intro">{text.lobbyIntro}</p>
      </header>
      {scenarios.isError && <FailureNotice error={scenarios.error.error} onRetry={() => void scenarios.refetch()} />}
      {runs.isError && <FailureNotice error={runs.error.error} onRetry={() => void runs.refetch()} />}
      {runs.isSuccess && runs.data.runs.length > 0 && <RecentRuns runs={runs.data.runs} />}
      {scenarios.isSuccess && (
        // A new address asks anew.
        <ScenarioPicker key={JSON.stringify(search)} scenarios={scenarios.data.scenarios} search={search} />
      )}
      {scenarios.isPending && (
        <div className="lobby-loading" role="status">
          <span className="visually-hidden">{practice.loading}</span>
          <span />
          <span />
          <span />
        </div>
      )}
    </div>
  );
}
