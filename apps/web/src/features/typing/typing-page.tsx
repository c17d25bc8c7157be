import { TYPING_MODES, type TypingMode, type TypingText } from '@mianmian/core/coaching/typing/typing-text';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { typingQuery } from '../../shared/api/preparation-queries.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { typingText } from '../../shared/catalogue/typing.ts';
import { countCharacters } from '../../shared/count-characters.ts';
import { EmptyState } from '../../shared/empty-state.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Choices } from '../../shared/form/choices.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { recall, remember } from '../../shared/remembered.ts';
import { SyncLine } from '../../shared/workbook/sync-line.tsx';
import { useExercises } from '../../shared/workbook/use-exercises.ts';
import { foldTypingHistory, nextTextId, type TypingHistory } from './typing-history.ts';
import { TypingHistoryPanel } from './typing-history-panel.tsx';
import { TypingLoading } from './typing-loading.tsx';
import './typing.css';

const MODE_KEY = 'mianmian.typing-mode';
const rememberedMode = (): TypingMode => TYPING_MODES.find((mode) => mode === recall(MODE_KEY)) ?? 'copy';

/** The three modes, what one did in each, and its texts. */
export function TypingPage() {
  const text = useText(typingText);
  usePageTitle(text.title);
  const typing = useQuery(typingQuery);
  return (
    <div className="typing">
      <header>
        <h1>{text.title}</h1>
        <p className="typing-intro">{text.intro}</p>
      </header>
      {typing.isPending && <TypingLoading />}
      {typing.isError && <FailureNotice error={typing.error.error} onRetry={() => void typing.refetch()} />}
      {typing.isSuccess && typing.data.texts.length === 0 && (
        <EmptyState title={text.emptyTitle} hint={text.emptyHint} />
      )}
      {typing.isSuccess && typing.data.texts.length > 0 && <Modes texts={typing.data.texts} />}
    </div>
  );
}

function Modes({ texts }: { readonly texts: readonly TypingText[] }) {
  const text = useText(typingText);
  const [mode, setMode] = useState(rememberedMode);
  const { state, exercises } = useExercises();
  const history = useMemo(() => foldTypingHistory(exercises, mode), [exercises, mode]);
  const members = texts.filter((each) => each.mode === mode);
  const ids = members.map(({ id }) => id);
  const nextId = nextTextId(ids, history.runs);
  if (state === 'loading') return <TypingLoading />;
  return (
    <>
      <div className="typing-choice">
        <Choices
          name="typing-mode"
          legend={text.modeLegend}
          options={TYPING_MODES}
          labelOf={(each) => text.modes[each]}
          chosen={mode}
          onChoose={(chosen) => {
            remember(MODE_KEY, chosen);
            setMode(chosen);
          }}
        />
        <p>{text.modeHints[mode]}</p>
        {nextId !== null && (
          <Link to="/typing/$textId" params={{ textId: nextId }} className="button button-primary">
            {text.startNext}
          </Link>
        )}
      </div>
      <TypingHistoryPanel history={history} texts={texts} isOwnWords={mode === 'question'} />
      <section>
        <h2>{text.texts}</h2>
        <ul className="typing-texts">
          {members.map((member) => (
            <li key={member.id}>
              <TextRow text={member} history={history} />
            </li>
          ))}
        </ul>
      </section>
      <SyncLine />
    </>
  );
}

type RowProps = { readonly text: TypingText; readonly history: TypingHistory };

function TextRow({ text: { id, title, text: words, mode }, history }: RowProps) {
  const text = useText(typingText);
  const best = history.bestOf.get(id);
  return (
    <Link to="/typing/$textId" params={{ textId: id }} className="typing-text">
      <span className="typing-text-title" lang="zh-CN">
        {title}
      </span>
      <span className="typing-text-facts numeric">
        {mode !== 'question' && <span>{text.length(countCharacters(words))}</span>}
        <span>{best === undefined ? text.untried : text.bestOf(Math.round(best.charactersPerMinute))}</span>
      </span>
      <span className="typing-text-words" lang="zh-CN">
        {words}
      </span>
    </Link>
  );
}
