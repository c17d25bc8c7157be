import type { InterviewSummary } from '@mianmian/contract/interview';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { interviewText } from '../../../shared/catalogue/interview.ts';
import { useLanguage, useText } from '../../../shared/catalogue/language.ts';
import { formatPoints } from '../../../shared/evidence/format-points.ts';
import { formatInstantShort } from '../../../shared/format-instant.ts';
import { langOf } from '../../../shared/lang-of.ts';

type Props = { readonly interviews: readonly InterviewSummary[] };

/** Those to go on with, newest first. */
export function OpenInterviews({ interviews }: Props) {
  const text = useText(interviewText);
  const open = interviews.filter(({ endedAt }) => endedAt === null);
  return open.length === 0 ? null : <Rows title={text.openTitle} interviews={open} />;
}

/** Those that are over, newest first, each with its result. */
export function PastInterviews({ interviews }: Props) {
  const text = useText(interviewText);
  const past = interviews.filter(({ endedAt }) => endedAt !== null);
  return past.length === 0 ? (
    <p className="interviews-none">{text.none}</p>
  ) : (
    <Rows title={text.pastTitle} interviews={past} />
  );
}

function Rows({ title, interviews }: Props & { readonly title: string }) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <ul className="interview-rows">
        {[...interviews].sort(newestFirst).map((interview) => (
          <li key={interview.id}>
            <Row interview={interview} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const newestFirst = (a: InterviewSummary, b: InterviewSummary): number => b.startedAt - a.startedAt;

function Row({ interview }: { readonly interview: InterviewSummary }) {
  const text = useText(interviewText);
  const language = useLanguage();
  const { id, endedAt, endedBy, staysUntil, points, maxPoints } = interview;
  const isOpen = endedAt === null;
  const facts = [
    formatInstantShort(interview.startedAt, language),
    text.minutesOf(interview.minutes),
    ...(isOpen ? [text.turns(interview.turns)] : endedBy === null ? [] : [text.endedBy[endedBy]]),
    ...(staysUntil === null ? [] : [text.staysUntil(formatInstantShort(staysUntil, language))]),
  ];
  return (
    <Link
      to={isOpen ? '/interview/$interviewId' : '/interview/$interviewId/report'}
      params={{ interviewId: id }}
      preload={false}
    >
      <span className="interview-row-title" lang={langOf(interview.title)}>
        {interview.title}
      </span>
      <span className="interview-row-facts numeric">{facts.join(' · ')}</span>
      <strong className="interview-row-result numeric">
        {isOpen
          ? text.goOn
          : points === null || maxPoints === null
            ? text.notJudged
            : text.result(formatPoints(points), formatPoints(maxPoints))}
      </strong>
    </Link>
  );
}
