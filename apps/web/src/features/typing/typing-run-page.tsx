import type { TypingContent } from '@mianmian/core/coaching/typing/typing-text';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { typingQuery } from '../../shared/api/preparation-queries.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { typingText } from '../../shared/catalogue/typing.ts';
import { EmptyState } from '../../shared/empty-state.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { SyncLine } from '../../shared/workbook/sync-line.tsx';
import { useExercises } from '../../shared/workbook/use-exercises.ts';
import { type Keeping, keepRun } from './keep-run.ts';
import { TypingDesk, type TypingEnd } from './typing-desk.tsx';
import { foldTypingHistory, nextTextId } from './typing-history.ts';
import { TypingLoading } from './typing-loading.tsx';
import { TypingResult } from './typing-result.tsx';
import './typing.css';

const route = getRouteApi('/shell/typing/$textId');

/** One text being typed, then its figures. */
export function TypingRunPage() {
  const text = useText(typingText);
  const { textId } = route.useParams();
  const typing = useQuery(typingQuery);
  const found = typing.data?.texts.find(({ id }) => id === textId);
  const title = found?.title ?? text.title;
  usePageTitle(title);
  return (
    <div className="typing typing-run">
      <header className="typing-head">
        <Link to="/typing" className="typing-back">
          ← {text.back}
        </Link>
        <h1 lang={found === undefined ? undefined : 'zh-CN'}>{title}</h1>
      </header>
      {typing.isPending && <TypingLoading />}
      {typing.isError && <FailureNotice error={typing.error.error} onRetry={() => void typing.refetch()} />}
      {typing.isSuccess && <Room key={textId} textId={textId} content={typing.data} />}
    </div>
  );
}

type RoomProps = { readonly textId: string; readonly content: TypingContent };
type Ended = { readonly end: TypingEnd; readonly kept: Keeping };

function Room({ textId, content }: RoomProps) {
  const text = useText(typingText);
  const { exercises } = useExercises();
  const [round, setRound] = useState(0);
  const [ended, setEnded] = useState<Ended | null>(null);
  const found = content.texts.find(({ id }) => id === textId);
  if (found === undefined) {
    const action = <Link to="/typing">{text.back}</Link>;
    return <EmptyState title={text.unknownText} hint={text.unknownTextHint} action={action} />;
  }
  if (ended === null) {
    return (
      <TypingDesk
        key={round}
        text={found}
        onEnd={(end) => setEnded({ end, kept: keepRun(end.state, found) })}
        onRestart={() => setRound(round + 1)}
      />
    );
  }
  const others = content.texts.filter(({ mode, id }) => mode === found.mode && id !== textId).map(({ id }) => id);
  const nextId = nextTextId(others, foldTypingHistory(exercises, found.mode).runs);
  const again = () => {
    setRound(round + 1);
    setEnded(null);
  };
  return (
    <>
      <TypingResult
        text={found}
        end={ended.end}
        norm={content.norms.find(({ mode }) => mode === found.mode)}
        kept={ended.kept}
        onAgain={again}
        another={
          nextId === null ? null : (
            <Link to="/typing/$textId" params={{ textId: nextId }}>
              {text.another}
            </Link>
          )
        }
      />
      <SyncLine />
    </>
  );
}
