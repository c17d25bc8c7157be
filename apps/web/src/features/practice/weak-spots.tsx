import type { QuestionView } from '@mianmian/contract/question';
import { useId } from 'react';
import { competencyText } from '../../shared/catalogue/competency.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { practiceText } from '../../shared/catalogue/practice.ts';
import { findWeakSpots, type PracticeStock } from './choose-questions.ts';
import { QuestionRows } from './question-rows.tsx';

type Props = { readonly stock: PracticeStock; readonly questions: readonly QuestionView[] };

/** What to practise first: low scores, then untried questions on weak competencies. */
export function WeakSpots({ stock, questions }: Props) {
  const text = useText(practiceText);
  const names = useText(competencyText);
  const { weak, untried, competencies } = findWeakSpots(stock, questions);
  if (stock.overview.questions.length === 0)
    return (
      <>
        <p className="practice-note">{text.noWeakness}</p>
        <QuestionRows questions={questions} overview={stock.overview} />
      </>
    );
  return (
    <>
      {competencies.length > 0 && (
        <p className="weakest">
          {text.weakest}
          {competencies.map(({ competency, percent }) => (
            <span key={competency}>
              {names[competency]} <strong className="numeric">{text.percent(percent ?? 0)}</strong>
            </span>
          ))}
        </p>
      )}
      {weak.length + untried.length === 0 && questions.length > 0 && <p className="practice-note">{text.allStrong}</p>}
      <Spot title={text.weak} note={text.weakNote} questions={weak} stock={stock} />
      <Spot title={text.untried} note={text.untriedNote} questions={untried} stock={stock} />
    </>
  );
}

function Spot({ title, note, questions, stock }: Props & { readonly title: string; readonly note: string }) {
  const titleId = useId();
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby={titleId} className="weak-spot">
      <h2 id={titleId}>{title}</h2>
      <p className="practice-note">{note}</p>
      <QuestionRows questions={questions} overview={stock.overview} />
    </section>
  );
}
