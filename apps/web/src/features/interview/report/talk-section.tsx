import type { InterviewReport } from '@mianmian/contract/interview';
import { useMemo } from 'react';
import { interviewText } from '../../../shared/catalogue/interview.ts';
import { interviewReportText } from '../../../shared/catalogue/interview-report.ts';
import { useLanguage, useText } from '../../../shared/catalogue/language.ts';
import { listTalk } from '../room/list-talk.ts';

/** The whole conversation as it was, to be read again. */
export function TalkSection({ report }: { readonly report: InterviewReport }) {
  const text = useText(interviewReportText);
  const names = useText(interviewText);
  // The talk is Chinese as a whole; what the page says of it is in the page's language.
  const own = useLanguage() === 'zh' ? undefined : 'en';
  const { lines, turns } = report;
  // Whether a silence lasted long enough to be broken only the page of that moment knew: each says when it would be.
  const talk = useMemo(
    () => listTalk({ lines, turns }, [...turns.map(({ turn }) => turn), turns.length + 1], null),
    [lines, turns],
  );
  return (
    <details className="report-details" data-print="open">
      <summary>{text.talk}</summary>
      <ol className="talk-again" lang="zh-CN">
        {talk.map((entry) => (
          <li key={entry.key} data-who={entry.who}>
            <span className="talk-again-who" lang={own}>
              {entry.who === 'you' ? names.you : names.interviewer}
            </span>
            {entry.who === 'interviewer' ? (
              <p>
                {entry.afterMs > 0 && (
                  <span className="report-note" lang={own}>
                    {text.afterSilence(Math.round(entry.afterMs / 1_000))}{' '}
                  </span>
                )}
                {entry.text}
              </p>
            ) : (
              <p>
                {entry.turn.text.trim() === '' && !entry.turn.isDeclined ? (
                  <span lang={own}>{names.silent}</span>
                ) : (
                  entry.turn.text
                )}{' '}
                {entry.turn.isDeclined && (
                  <span className="small-tag" lang={own}>
                    {entry.isLast ? names.nothingAsked : names.declinedTag}
                  </span>
                )}{' '}
                {entry.turn.by === 'spoken' && (
                  <span className="small-tag" lang={own}>
                    {names.spokenTag}
                  </span>
                )}
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
