import type { AssessedAnswer } from '@mianmian/contract/evaluation';
import { useId } from 'react';
import { AttemptPoints } from '../../shared/attempts/attempt-points.tsx';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { practiceText } from '../../shared/catalogue/practice.ts';
import { formatInstantShort } from '../../shared/format-instant.ts';

type Props = {
  readonly attempts: readonly AssessedAnswer[];
  readonly shownId: string | null;
  readonly onShow: (id: string) => void;
};

/** All attempts of this person at the question, newest first; pressing one shows it. */
export function AttemptHistory({ attempts, shownId, onShow }: Props) {
  const text = useText(practiceText);
  const language = useLanguage();
  const titleId = useId();
  if (attempts.length === 0) return null;
  return (
    <section aria-labelledby={titleId} className="history">
      <h2 id={titleId}>{text.history}</h2>
      <p className="practice-note">{text.historyNote}</p>
      <ol>
        {attempts.map((attempt) => (
          <li key={attempt.id}>
            <button type="button" aria-current={attempt.id === shownId} onClick={() => onShow(attempt.id)}>
              <span className="history-number">{text.attempt(attempt.attemptNumber)}</span>
              <span className="history-at numeric">{formatInstantShort(attempt.at, language)}</span>
              <span className="history-words" lang="zh-CN">
                {attempt.answer}
              </span>
              {attempt.id === shownId && <span className="history-shown">{text.shown}</span>}
              <AttemptPoints attempt={attempt} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
