import type { InterviewReport } from '@mianmian/contract/interview';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { interviewReportText } from '../../../shared/catalogue/interview-report.ts';
import { useText } from '../../../shared/catalogue/language.ts';

type Way = { readonly to: string; readonly name: string; readonly note: string };

/** The same once more, and what follows an interview. */
export function WaysOn({ report }: { readonly report: InterviewReport }) {
  const text = useText(interviewReportText);
  const titleId = useId();
  const { interviewId, applicationId, presetId, seed, minutes } = report;
  const from = applicationId !== null ? { application: applicationId } : presetId !== null ? { preset: presetId } : {};
  const ways: readonly Way[] = [
    applicationId === null
      ? { to: `/interview/${interviewId}/review`, name: text.review, note: text.reviewNote }
      : { to: `/after/${applicationId}`, name: text.after, note: text.afterNote },
    { to: '/level', name: text.level, note: text.levelNote },
  ];
  return (
    <section className="ways-on no-print" aria-labelledby={titleId}>
      <h2 id={titleId}>{text.waysOn}</h2>
      <ul>
        <li>
          <Link to="/interview" search={{ seed, minutes, ...from }}>
            {text.again}
          </Link>
          <p>{text.againNote(seed)}</p>
        </li>
        {ways.map(({ to, name, note }) => (
          <li key={to}>
            <Link to={to}>{name}</Link>
            <p>{note}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
