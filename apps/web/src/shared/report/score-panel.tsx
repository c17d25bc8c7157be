import type { Report } from '@mianmian/contract/sitting';
import { Link } from '@tanstack/react-router';
import { useText } from '../catalogue/language.ts';
import { reportText } from '../catalogue/report.ts';
import { formatPoints } from '../evidence/format-points.ts';

export type ShownSection = Report['sections'][number] & {
  /** Whether any of its answers was judged: without one there is no number. */
  readonly isJudged: boolean;
};
type Props = {
  readonly score: Pick<Report, 'points' | 'maxPoints' | 'unanswered' | 'insufficient'>;
  readonly sections: readonly ShownSection[];
  readonly note?: string;
  /** Whether the reader may go and practise: it is their own report. */
  readonly isOwn: boolean;
};

/** The score and where it was earned. With nothing judged there is no number, because a 0 would be a judgement. */
export function ScorePanel({ score, sections, note, isOwn }: Props) {
  const text = useText(reportText);
  return (
    <section className="score-panel" aria-label={text.referenceScore}>
      {sections.some(({ isJudged }) => isJudged) ? (
        <Score score={score} {...(note === undefined ? {} : { note })} />
      ) : (
        <NoScore score={score} isOwn={isOwn} />
      )}
      <SectionScores sections={sections} />
    </section>
  );
}

function Score({ score, note }: Pick<Props, 'score' | 'note'>) {
  const text = useText(reportText);
  const [points, max] = [formatPoints(score.points), formatPoints(score.maxPoints)];
  const notJudged = text.notJudgedCount(score.unanswered, score.insufficient);
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
      {note !== undefined && <p className="score-note">{note}</p>}
    </div>
  );
}

function NoScore({ score, isOwn }: Pick<Props, 'score' | 'isOwn'>) {
  const text = useText(reportText);
  const kind = score.insufficient > 0 ? 'insufficient' : 'unanswered';
  return (
    <div className="score">
      <p className="score-name">{text.referenceScore}</p>
      <p className="score-none">{text.nothingJudged}</p>
      <p className="score-note">{text.nothingJudgedNote[kind]}</p>
      {isOwn && (
        <Link to="/practice" className="step-link no-print">
          {text.practiseOne}
        </Link>
      )}
    </div>
  );
}

function SectionScores({ sections }: Pick<Props, 'sections'>) {
  const text = useText(reportText);
  return (
    <table className="section-scores">
      <caption>{text.sections}</caption>
      <tbody>
        {sections.map((section) => (
          <tr key={section.id}>
            <th scope="row" lang="zh-CN">
              {section.title}
              {section.answered < section.questions && (
                <span className="section-answered">{text.sectionAnswered(section.answered, section.questions)}</span>
              )}
            </th>
            <td className="section-bar" aria-hidden="true">
              <span className="bar">
                <span
                  className="bar-filled"
                  style={{ width: `${(100 * section.points) / Math.max(1, section.maxPoints)}%` }}
                />
              </span>
            </td>
            <td className="section-points numeric">
              {section.isJudged ? formatPoints(section.points) : text.noScore}{' '}
              <small>{text.scoreOf(formatPoints(section.maxPoints))}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
