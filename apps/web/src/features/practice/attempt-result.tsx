import type { PractisedAnswer } from '@mianmian/contract/practice';
import type { QuestionView } from '@mianmian/contract/question';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { AttemptPoints } from '../../shared/attempts/attempt-points.tsx';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { practiceText } from '../../shared/catalogue/practice.ts';
import { EvidenceView } from '../../shared/evidence/evidence-view.tsx';
import { formatInstantShort } from '../../shared/format-instant.ts';
import { TechniquePanel } from '../../shared/technique/technique-panel.tsx';
import { AttemptComparison } from './attempt-comparison.tsx';

type Props = {
  readonly question: QuestionView;
  readonly shown: PractisedAnswer;
  readonly attempts: readonly PractisedAnswer[];
  readonly takesFocus: boolean;
  readonly onWrite: (start: string) => void;
};

/** One attempt: its points, the evidence, and beside an earlier one what changed. */
export function AttemptResult({ question, shown, attempts, takesFocus, onWrite }: Props) {
  const text = useText(practiceText);
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const earlier = attempts.filter(({ attemptNumber }) => attemptNumber < shown.attemptNumber);
  return (
    <>
      <section className="attempt">
        <div className="attempt-head">
          <h2 ref={heading} tabIndex={-1}>
            {text.result(shown.attemptNumber)}
            <AttemptPoints attempt={shown} />
          </h2>
          <p className="practice-note">{formatInstantShort(shown.at, language)}</p>
          <div className="attempt-ways">
            <Button type="primary" onClick={() => onWrite(shown.answer)}>
              {text.reviseThis}
            </Button>
            <Button onClick={() => onWrite('')}>{text.startOver}</Button>
          </div>
        </div>
        <EvidenceView assessed={shown} criteria={question.criteria} />
        <p className="practice-note attempt-honesty">{text.rateNote}</p>
      </section>
      <TechniquePanel shown={shown} />
      {earlier.length > 0 && <AttemptComparison key={shown.id} shown={shown} earlier={earlier} />}
    </>
  );
}
