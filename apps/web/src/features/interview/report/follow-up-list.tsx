import type { InterviewReportQuestion } from '@mianmian/contract/interview';
import { interviewReportText } from '../../../shared/catalogue/interview-report.ts';
import { useText } from '../../../shared/catalogue/language.ts';

/** What was asked for because it was missing, and what came of it. */
export function FollowUpList({ followUps }: Pick<InterviewReportQuestion, 'followUps'>) {
  const text = useText(interviewReportText);
  if (followUps.length === 0) return null;
  return (
    <div>
      <h5 className="follow-ups-title">{text.followUps}</h5>
      <ul className="follow-ups">
        {followUps.map((followUp) => (
          <li key={followUp.text} data-outcome={followUp.outcome}>
            <p className="follow-up-why">
              {followUp.facetName !== '' && text.missed(followUp.criterionName, followUp.facetName)}
              <span className="follow-up-outcome">{text.outcome[followUp.outcome]}</span>
            </p>
            <p>
              <strong>{text.asked}</strong> <span lang="zh-CN">{followUp.text}</span>
            </p>
            <p className="follow-up-answer">
              <strong>{text.said}</strong>{' '}
              {followUp.answer === null ? text.saidNothing : <span lang="zh-CN">{followUp.answer}</span>}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
