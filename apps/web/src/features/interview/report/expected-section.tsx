import type { InterviewReport } from '@mianmian/contract/interview';
import { useId } from 'react';
import { interviewReportText } from '../../../shared/catalogue/interview-report.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { formatClock } from '../../../shared/format-clock.ts';
import { langOf } from '../../../shared/lang-of.ts';
import { TechniqueFold } from './technique-fold.tsx';

/** Questions that one had prepared for: what was prepared beside what was said, without points. */
export function ExpectedSection({ moments }: { readonly moments: InterviewReport['expected'] }) {
  const text = useText(interviewReportText);
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{text.expected}</h2>
      <p className="report-note">{text.expectedNote}</p>
      <ul className="stress-moments">
        {moments.map(({ question, prepared, answer, followUp, isDeclined, spentMs, spoken, technique }) => (
          <li key={question}>
            <p>
              <span className="small-tag">{text.unscored}</span>{' '}
              <span className="report-note numeric">
                {text.answeredIn(formatClock(Math.round(spentMs / 1_000)))}
                {spoken !== null && ` · ${text.pace(spoken.charactersPerMinute)}`}
              </span>
            </p>
            <p>
              <strong>{text.asked}</strong> <span lang={langOf(question)}>{question}</span>
            </p>
            <div className="expected-pair">
              {prepared === '' ? (
                <p className="report-note">{text.nothingPrepared}</p>
              ) : (
                <p>
                  <strong>{text.prepared}</strong>
                  <span lang={langOf(prepared)}>{prepared}</span>
                </p>
              )}
              <p>
                <strong>{text.said}</strong>
                {answer !== '' ? (
                  <span lang={langOf(answer)}>{answer}</span>
                ) : isDeclined ? (
                  text.declined
                ) : (
                  text.saidNothing
                )}
              </p>
            </div>
            {followUp !== null && (
              <p className="report-note">
                {text.askedMore} <span lang="zh-CN">{followUp}</span>
              </p>
            )}
            <TechniqueFold answer={answer} technique={technique} />
          </li>
        ))}
      </ul>
    </section>
  );
}
