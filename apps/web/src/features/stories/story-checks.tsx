import type { StoryPart } from '@mianmian/core/coaching/stories/story-reading';
import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import type { CallFailure } from '../../shared/api/call-failure.ts';
import { commonText } from '../../shared/catalogue/common.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { storiesText } from '../../shared/catalogue/stories.ts';
import type { StoryReadingView } from './split-story.ts';

type CheckId = StoryReadingView['checks'][number]['id'];

/** What stands beside each field. */
const CHECKS_OF: Readonly<Record<StoryPart, readonly CheckId[]>> = {
  situation: ['situation'],
  task: ['task'],
  action: ['action', 'own-action'],
  result: ['result', 'quantified'],
};

const SIGNS = { good: '✓', mend: '△', missing: '○' } as const;

type LinesProps = { readonly part: StoryPart; readonly reading: StoryReadingView | null };

/** The checks of one field: how it stands, and what to keep or to do. */
export function CheckLines({ part, reading }: LinesProps) {
  const text = useText(storiesText);
  if (reading === null) return null;
  return (
    <ul className="check-lines">
      {reading.checks
        .filter(({ id }) => CHECKS_OF[part].includes(id))
        .map(({ id, state, advice }) => (
          <li key={id} data-state={state}>
            <p className="check-line-head">
              <span aria-hidden="true">{SIGNS[state]}</span>
              {text.checks[id]} · {text.checkStates[state]}
            </p>
            <p lang="zh-CN">{advice}</p>
          </li>
        ))}
    </ul>
  );
}

type NoteProps = { readonly reading: UseQueryResult<StoryReadingView, CallFailure>; readonly isNeeded: boolean };

/** How the reading stands, said politely; a failure of it touches nothing that was written. */
export function ChecksNote({ reading, isNeeded }: NoteProps) {
  const text = useText(storiesText);
  const common = useText(commonText);
  if (!isNeeded) return null;
  const good = reading.data?.checks.filter(({ state }) => state === 'good').length ?? 0;
  return (
    <div className="checks-note">
      <p role="status">
        {reading.isError ? text.checkFailed : reading.isSuccess ? text.checked(good) : text.checking}
        {reading.isError && (
          <Button type="link" onClick={() => void reading.refetch()}>
            {common.retry}
          </Button>
        )}
      </p>
      <p className="stories-quiet">{text.checksNote}</p>
    </div>
  );
}
