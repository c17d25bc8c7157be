import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useText } from '../../shared/catalogue/language.ts';
import { mineText } from '../../shared/catalogue/mine.ts';
import { EmptyState } from '../../shared/empty-state.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Choices } from '../../shared/form/choices.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { AlsoDone } from './also-done.tsx';
import { KeepNotice } from './keep-notice.tsx';
import { useWork } from './use-work.ts';
import { countKinds, type Work, type WorkKind } from './work.ts';
import { WorkList } from './work-list.tsx';
import './mine.css';

const route = getRouteApi('/shell/mine');

/** Everything the person began, newest first: go on with what is open, read the reports of the rest. */
export function MinePage() {
  const text = useText(mineText);
  usePageTitle(text.title);
  const { work, isPending, error, retry, serverNow } = useWork();
  const { kind } = route.useSearch();
  const shown = kind === undefined ? work : work.filter((each) => each.kind === kind);
  const listOf = (title: string, isOpen: boolean) => (
    <WorkList
      key={`${kind} ${isOpen}`}
      title={title}
      work={shown.filter((each) => each.isOpen === isOpen)}
      serverNow={serverNow ?? Number.NEGATIVE_INFINITY}
    />
  );
  return (
    <div className="mine">
      <header>
        <h1>{text.title}</h1>
      </header>
      {error !== null && <FailureNotice error={error} onRetry={retry} />}
      {/* All at once, that no row jumps down when another list comes. */}
      {isPending ? (
        <Loading />
      ) : (
        <>
          <KindFilter work={work} chosen={kind} />
          {shown.length === 0 && error === null && (
            <EmptyState
              title={work.length === 0 ? text.empty : text.emptyKind}
              hint={text.emptyHint}
              action={
                <Link className="button button-primary" to="/start/$form" params={{ form: 'short' }} preload={false}>
                  {text.start}
                </Link>
              }
            />
          )}
          {listOf(text.openTitle, true)}
          {listOf(text.pastTitle, false)}
          {kind === undefined && <AlsoDone />}
          {work.length > 0 && <KeepNotice />}
          <p className="mine-note">
            {text.dataNote} <Link to="/account/data">{text.toData}</Link>
          </p>
        </>
      )}
    </div>
  );
}

type FilterProps = { readonly work: readonly Work[]; readonly chosen: WorkKind | undefined };

/** The address keeps what is chosen, so that the way back from a report finds it. */
function KindFilter({ work, chosen }: FilterProps) {
  const text = useText(mineText);
  const navigate = useNavigate();
  const counts = new Map(countKinds(work));
  if (counts.size < 2 && chosen === undefined) return null;
  const options = ['all', ...counts.keys(), ...(chosen === undefined || counts.has(chosen) ? [] : [chosen])] as const;
  const labelOf = (option: (typeof options)[number]) =>
    option === 'all' ? text.choice(text.all, work.length) : text.choice(text.kinds[option], counts.get(option) ?? 0);
  return (
    <Choices
      name="kind"
      legend={text.filter}
      options={options}
      labelOf={labelOf}
      chosen={chosen ?? 'all'}
      onChoose={(option) =>
        void navigate({
          to: '/mine',
          search: option === 'all' ? {} : { kind: option },
          replace: true,
          resetScroll: false,
        })
      }
    />
  );
}

function Loading() {
  const text = useText(mineText);
  return (
    <div className="mine-loading" role="status">
      <span className="visually-hidden">{text.loading}</span>
      <span />
      <span />
      <span />
    </div>
  );
}
