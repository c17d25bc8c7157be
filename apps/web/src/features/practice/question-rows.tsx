import type { PracticeOverview } from '@mianmian/contract/practice';
import type { QuestionView } from '@mianmian/contract/question';
import { Link } from '@tanstack/react-router';
import { useText } from '../../shared/catalogue/language.ts';
import { practiceText } from '../../shared/catalogue/practice.ts';
import { formatPoints } from '../../shared/evidence/format-points.ts';

type Props = { readonly questions: readonly QuestionView[]; readonly overview: PracticeOverview };

/** One row a question: what it asks and what was reached so far. */
export function QuestionRows({ questions, overview }: Props) {
  const reached = new Map(overview.questions.map((each) => [each.questionId, each]));
  return (
    <ul className="question-rows">
      {questions.map((question) => (
        <li key={question.id}>
          <Link to="/practice/$questionId" params={{ questionId: question.id }} className="question-row">
            <span className="question-row-title" lang="zh-CN">
              {question.title}
            </span>
            <span className="question-row-prompt" lang="zh-CN">
              {question.prompt}
            </span>
            <Reached reached={reached.get(question.id)} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Reached({ reached }: { readonly reached: PracticeOverview['questions'][number] | undefined }) {
  const text = useText(practiceText);
  if (reached === undefined) return <span className="question-row-reached">{text.notTried}</span>;
  const { attempts, lastTotal, bestTotal, max } = reached;
  return (
    <span className="question-row-reached is-tried numeric">
      <span>
        {lastTotal === null ? text.notJudged : <strong>{text.last(formatPoints(lastTotal), formatPoints(max))}</strong>}
      </span>
      {bestTotal !== null && bestTotal !== lastTotal && <span>{text.best(formatPoints(bestTotal))}</span>}
      <span>{text.attempts(attempts)}</span>
    </span>
  );
}
