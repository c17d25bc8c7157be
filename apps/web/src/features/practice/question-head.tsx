import type { QuestionView } from '@mianmian/contract/question';
import { useText } from '../../shared/catalogue/language.ts';
import { practiceText } from '../../shared/catalogue/practice.ts';
import { formatPoints } from '../../shared/evidence/format-points.ts';

const MINUTE_SECONDS = 60;

/** What is asked and what will be judged; not the words that earn it. */
export function QuestionHead({ question }: { readonly question: QuestionView }) {
  const text = useText(practiceText);
  return (
    <header className="question-head">
      <p className="practice-note" lang="zh-CN">
        {question.title}
      </p>
      <h1 lang="zh-CN">{question.prompt}</h1>
      <dl className="question-facts">
        <div>
          <dt>{text.judged}</dt>
          <dd>
            <ul lang="zh-CN">
              {question.criteria.map(({ id, name, max }) => (
                <li key={id}>
                  {name} <span className="criterion-max numeric">{text.max(formatPoints(max))}</span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>{text.examines}</dt>
          <dd lang="zh-CN">
            {question.examines.join('、')} ·{' '}
            {text.advisedMinutes(Math.max(1, Math.round(question.suggestedSeconds / MINUTE_SECONDS)))}
          </dd>
        </div>
      </dl>
    </header>
  );
}
