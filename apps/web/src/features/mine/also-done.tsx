import type { ExerciseKind } from '@mianmian/contract/exercise';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { overviewQuery } from '../../shared/api/practice-queries.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { mineText } from '../../shared/catalogue/mine.ts';
import { useExercises } from '../../shared/workbook/use-exercises.ts';

type Row = readonly [part: keyof typeof mineText.zh.also, to: string, count: number, figure: string];

/** What has no row of its own, as figures with the way there; only what was done at all. */
export function AlsoDone() {
  const text = useText(mineText);
  const { data: overview } = useQuery(overviewQuery);
  const { exercises } = useExercises();
  const { alsoFigure } = text;
  const countOf = (kind: ExerciseKind) => exercises.filter((each) => each.kind === kind).length;
  const answered = overview?.questions ?? [];
  const attempts = answered.reduce((sum, question) => sum + question.attempts, 0);
  const introductions = countOf('self-introduction');
  // A review that was taken back counts for nothing.
  const cards = countOf('card-review') - countOf('card-undo');
  const drills = countOf('drill-answer');
  const typing = countOf('typing-run');
  const rehearsals = countOf('rehearsal');
  const rows: readonly Row[] = [
    ['practice', '/practice', attempts, alsoFigure.practice(answered.length, attempts)],
    ['introduction', '/introduction', introductions, alsoFigure.introduction(introductions)],
    ['cards', '/cards', cards, alsoFigure.cards(cards)],
    ['drills', '/drills', drills, alsoFigure.drills(drills)],
    ['typing', '/typing', typing, alsoFigure.typing(typing)],
    ['rehearsals', '/stories', rehearsals, alsoFigure.rehearsals(rehearsals)],
  ];
  const done = rows.filter(([, , count]) => count > 0);
  if (done.length === 0) return null;
  return (
    <nav className="mine-also" aria-labelledby="mine-also">
      <h2 id="mine-also">{text.alsoTitle}</h2>
      <ul>
        {done.map(([part, to, , figure]) => (
          <li key={part}>
            <Link to={to}>
              <span className="mine-also-name">{text.also[part]}</span>
              <span className="mine-also-figure numeric">{figure}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
