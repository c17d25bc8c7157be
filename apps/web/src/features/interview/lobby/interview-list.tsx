import type { InterviewSummary } from '@mianmian/contract/interview';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { interviewText } from '../../../shared/catalogue/interview.ts';
import { useLanguage, useText } from '../../../shared/catalogue/language.ts';
import { formatPoints } from '../../../shared/evidence/format-points.ts';
import { formatInstantShort } from '../../../shared/format-instant.ts';
import { langOf } from '../../../shared/lang-of.ts';

/** Those to go on with, then those that are over, each newest first. */
export function InterviewList({ interviews }: { readonly interviews: readonly InterviewSummary[] }) {
  const text = useText(interviewText);
  const newestFirst = [...interviews].sort((a, b) => b.startedAt - a.startedAt);
  const open = newestFirst.filter(({ endedAt }) => endedAt === null);
  const past = newestFirst.filter(({ endedAt }) => endedAt !== null);
  return (
    <>
      {open.length > 0 && <Rows title={text.openTitle} interviews={open} />}
      {past.length > 0 && <Rows title={text.pastTitle} interviews={past} />}
      {interviews.length === 0 && <p className="interviews-none">{text.none}</p>}
    </>
  );
}

function Rows({ title, interviews }: { readonly title: string; readonly interviews: readonly InterviewSummary[] }) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{title}</h2>
      <ul className="interview-rows">
        {interviews.map((interview) => (
          <li key={interview.id}>
            <Row interview={interview} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ interview }: { readonly interview: InterviewSummary }) {
  const text = useText(interviewText);
  const language = useLanguage();
  const { id, endedAt, endedBy, points, maxPoints } = interview;
  const isOpen = endedAt === null;
  const facts = [
    formatInstantShort(interview.startedAt, language),
    text.minutesOf(interview.minutes),
    ...(isOpen ? [text.turns(interview.turns)] : endedBy === null ? [] : [text.endedBy[endedBy]]),
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
