import { useText } from '../catalogue/language.ts';
import { reportText } from '../catalogue/report.ts';
import { formatPoints } from '../evidence/format-points.ts';
import { StateTag } from '../evidence/level-tag.tsx';

type Props = {
  /** Null where nothing was judged: what was not judged is no 0. */
  readonly points: number | null;
  readonly max: number;
  readonly state: 'scored' | 'insufficient' | 'unanswered';
};

/** Points of one question, or the state in words. */
export function QuestionPoints({ points, max, state }: Props) {
  const text = useText(reportText);
  return (
    <span className="report-question-points numeric">
      {points === null || state !== 'scored' ? (
        <StateTag state={state === 'unanswered' ? 'unanswered' : 'insufficient'} />
      ) : (
        <strong>{formatPoints(points)}</strong>
      )}{' '}
      <small>{text.scoreOf(formatPoints(max))}</small>
    </span>
  );
}
