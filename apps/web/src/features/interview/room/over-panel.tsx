import type { InterviewView } from '@mianmian/contract/interview';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { interviewText } from '../../../shared/catalogue/interview.ts';
import { useText } from '../../../shared/catalogue/language.ts';

/** The end, and the way to its report. */
export function OverPanel({ view }: { readonly view: InterviewView }) {
  const text = useText(interviewText);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="interview-over">
      <h2 ref={heading} tabIndex={-1}>
        {text.overTitle}
      </h2>
      <p>{text.overBody[view.endedBy ?? 'interviewer']}</p>
      <p className="interview-over-ways">
        <Link className="button button-primary" to="/interview/$interviewId/report" params={{ interviewId: view.id }}>
          {text.toReport}
        </Link>
        <Link to="/interview">{text.toLobby}</Link>
      </p>
    </section>
  );
}
