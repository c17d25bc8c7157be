import type { Report } from '@mianmian/contract/sitting';
import { useId } from 'react';
import { evidenceText } from '../catalogue/evidence.ts';
import { useText } from '../catalogue/language.ts';
import { reportText } from '../catalogue/report.ts';
import { formatPoints } from '../evidence/format-points.ts';
import { shortenQuote } from '../evidence/shorten-quote.ts';
import { PractiseLink } from './practise-link.tsx';

type StrengthsProps = Pick<Report, 'strengths'> & { readonly areStepsBelow: boolean };

export function Strengths({ strengths, areStepsBelow }: StrengthsProps) {
  const text = useText(reportText);
  const { quote } = useText(evidenceText);
  const titleId = useId();
  return (
    <section className="strengths" aria-labelledby={titleId}>
      <h2 id={titleId}>{text.strengths}</h2>
      {strengths.length === 0 && (
        <p className="report-note">
          {text.noStrengths}
          {areStepsBelow && text.stepsWillHelp}
        </p>
      )}
      <ul>
        {strengths.map((strength) => (
          <li key={`${strength.questionTitle} ${strength.criterionName}`} lang="zh-CN">
            <strong>{strength.criterionName}</strong>
            <span className="report-where">{strength.questionTitle}</span>
            <q>{quote(shortenQuote(strength.quote))}</q>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function NextSteps({ steps }: { readonly steps: Report['nextSteps'] }) {
  const text = useText(reportText);
  const titleId = useId();
  return (
    <section className="next-steps" aria-labelledby={titleId}>
      <h2 id={titleId}>{text.nextSteps}</h2>
      {steps.length === 0 && <p className="report-note">{text.noNextSteps}</p>}
      <ol>
        {steps.map((step) => (
          <li key={`${step.questionId} ${step.criterionName}`} lang="zh-CN">
            <strong>{step.criterionName}</strong>
            <span className="report-where">
              {step.questionTitle} · {text.lost(formatPoints(step.lostPoints))}
            </span>
            <p>{step.advice}</p>
            <PractiseLink questionId={step.questionId} title={step.questionTitle} />
          </li>
        ))}
      </ol>
    </section>
  );
}
