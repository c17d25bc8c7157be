import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { attemptsQuery, questionQuery } from '../../shared/api/practice-queries.ts';
import { accountQuery } from '../../shared/api/queries.ts';
import { introductionText } from '../../shared/catalogue/introduction.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { INTRODUCTION_QUESTION } from '../../shared/introduction-question.ts';
import { usePageTitle } from '../../shared/page-title.ts';
import { SyncLine } from '../../shared/workbook/sync-line.tsx';
import { useExercises } from '../../shared/workbook/use-exercises.ts';
import { IntroductionDesk } from './introduction-desk.tsx';
import { readDraft } from './introduction-draft.ts';
import { listVersions } from './own-versions.ts';
import { VersionComparison } from './version-comparison.tsx';
import { VersionList } from './version-list.tsx';
import { VersionView } from './version-view.tsx';
import '../../shared/look/progress.css';
import './introduction.css';
import './versions.css';

/** Three minutes about oneself: told, seen, told better. */
export function IntroductionPage() {
  const text = useText(introductionText);
  usePageTitle(text.title);
  const { state } = useExercises();
  // Whose draft lies on this device is known only once the server has said who this is.
  const isWhoKnown = !useQuery(accountQuery).isPending;
  return (
    <div className="introduction">
      <header className="introduction-head">
        <h1>{text.title}</h1>
        <p>{text.lead}</p>
        <SyncLine />
      </header>
      {state === 'ready' && isWhoKnown ? (
        <Room />
      ) : (
        <p className="introduction-quiet" role="status">
          {text.loading}
        </p>
      )}
    </div>
  );
}

function Room() {
  const text = useText(introductionText);
  const { exercises } = useExercises();
  const question = useQuery(questionQuery(INTRODUCTION_QUESTION));
  const attempts = useQuery(attemptsQuery(INTRODUCTION_QUESTION));
  const versions = listVersions(exercises, attempts.data?.answers ?? []);
  const [isMaking, setMaking] = useState(() => versions.length === 0 || readDraft() !== null);
  const [shownId, setShownId] = useState(() => (isMaking ? null : (versions[0]?.deed.id ?? null)));
  // A result is focused when it was just asked for, not when the page opens on it.
  const [isAsked, setAsked] = useState(false);
  const show = (id: string) => {
    setAsked(true);
    setShownId(id);
  };
  const make = () => {
    setMaking(true);
    setShownId(null);
  };
  const shown = versions.find(({ deed }) => deed.id === shownId);
  return (
    <>
      {question.data !== undefined && (
        <p className="introduction-prompt" lang="zh-CN">
          {question.data.prompt}
        </p>
      )}
      {isMaking ? (
        <IntroductionDesk
          onScored={(id) => {
            setMaking(false);
            show(id);
          }}
        />
      ) : (
        <p className="introduction-ways">
          <Button type="primary" size="large" onClick={make}>
            {text.recordNew}
          </Button>
        </p>
      )}
      {(attempts.isError || question.isError) && (
        <FailureNotice
          error={(attempts.error ?? question.error)?.error ?? { code: 'offline', message: text.listFailed }}
          onRetry={() => void Promise.all([attempts.refetch(), question.refetch()])}
        />
      )}
      {shown !== undefined && question.data !== undefined && !attempts.isPending && (
        <VersionView key={shown.deed.id} version={shown} question={question.data} takesFocus={isAsked} />
      )}
      <VersionList versions={versions} shownId={shownId} onShow={show} />
      <VersionComparison versions={versions} />
    </>
  );
}
