import { Link } from '@tanstack/react-router';
import { useText } from '../../shared/catalogue/language.ts';
import { reportText } from '../../shared/catalogue/report.ts';
import { formatPoints } from '../../shared/evidence/format-points.ts';
import { judgedCount } from './judged-count.ts';
import type { ShownReport } from './shown-report.ts';

/** The score and where it was earned. With nothing judged there is no number, because a 0 would be a judgement. */
export function ScorePanel({ report }: { readonly report: ShownReport }) {
  const text = useText(reportText);
  return (
    <section className="score-panel" aria-label={text.referenceScore}>
      {judgedCount(report) > 0 ? <Score report={report} /> : <NoScore report={report} />}
      <SectionScores report={report} />
    </section>
  );
}

function Score({ report }: { readonly report: ShownReport }) {
  const text = useText(reportText);
  const [points, max] = [formatPoints(report.points), formatPoints(report.maxPoints)];
  const notJudged = text.notJudgedCount(report.unanswered, report.insufficient);
  return (
    <div className="score">
      <p className="score-name">{text.referenceScore}</p>
      <p className="score-number numeric">
        <span className="visually-hidden">{text.scoreAloud(points, max)}</span>
        <span aria-hidden="true">
          {points} <small>{text.scoreOf(max)}</small>
        </span>
      </p>
      {notJudged !== '' && (
        <p className="score-note">
          <strong>{notJudged}</strong>
          {text.notJudgedNote}
        </p>
      )}
      {report.form === 'short' && <p className="score-note">{text.shortFormNote(max)}</p>}
    </div>
  );
}

function NoScore({ report }: { readonly report: ShownReport }) {
  const text = useText(reportText);
  const kind = report.insufficient > 0 ? 'insufficient' : 'unanswered';
  return (
    <div className="score">
      <p className="score-name">{text.referenceScore}</p>
      <p className="score-none">{text.nothingJudged}</p>
      <p className="score-note">{text.nothingJudgedNote[kind]}</p>
      {report.sittingId !== undefined && (
        <Link to="/practice" className="step-link no-print">
          {text.practiseOne}
        </Link>
      )}
    </div>
  );
}

function SectionScores({ report }: { readonly report: ShownReport }) {
  const text = useText(reportText);
  return (
    <table className="section-scores">
      <caption>{text.sections}</caption>
      <tbody>
        {report.sections.map((section) => (
          <tr key={section.id}>
            <th scope="row" lang="zh-CN">
              {section.title}
              {section.answered < section.questions && (
                <span className="section-answered">{text.sectionAnswered(section.answered, section.questions)}</span>
              )}
            </th>
            <td className="section-bar" aria-hidden="true">
              <span className="bar">
                <span className="bar-filled" style={{ width: `${(100 * section.points) / section.maxPoints}%` }} />
              </span>
            </td>
            <td className="section-points numeric">
              {judgedCount(report, section.id) > 0 ? formatPoints(section.points) : text.noScore}{' '}
              <small>{text.scoreOf(formatPoints(section.maxPoints))}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
