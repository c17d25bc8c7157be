import type { InterviewReport } from '@mianmian/contract/interview';
import { useId } from 'react';
import { interviewReportText } from '../../../shared/catalogue/interview-report.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { formatClock } from '../../../shared/format-clock.ts';
import { TechniqueFold } from './technique-fold.tsx';

/** How pressure was met: what was said and how, without points. */
export function StressSection({ moments }: { readonly moments: InterviewReport['stress'] }) {
  const text = useText(interviewReportText);
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{text.stress}</h2>
      <p className="report-note">{text.stressNote}</p>
      <ul className="stress-moments">
        {moments.map(({ kind, asked, answer, isDeclined, spentMs, technique }) => (
          <li key={asked}>
            <p>
              <span className="small-tag">{text.stressKind[kind]}</span>{' '}
              <span className="report-note numeric">{text.answeredIn(formatClock(Math.round(spentMs / 1_000)))}</span>
            </p>
            <p>
              <strong>{text.asked}</strong> <span lang="zh-CN">{asked}</span>
            </p>
            <p>
              <strong>{text.said}</strong>{' '}
              {answer.trim() !== '' ? (
                <span lang="zh-CN">{answer}</span>
              ) : isDeclined ? (
                text.declined
              ) : (
                text.saidNothing
              )}
            </p>
            <TechniqueFold answer={answer} technique={technique} />
          </li>
        ))}
      </ul>
    </section>
  );
}
