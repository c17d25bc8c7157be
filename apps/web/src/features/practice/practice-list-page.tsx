import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { overviewQuery, questionsQuery } from '../../shared/api/practice-queries.ts';
import { papersQuery } from '../../shared/api/queries.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { practiceText } from '../../shared/catalogue/practice.ts';
import { tasksText } from '../../shared/catalogue/tasks.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { PracticeList } from './practice-list.tsx';
import './practice.css';

export function PracticeListPage() {
  const text = useText(practiceText);
  const { ways: tasks } = useText(tasksText);
  usePageTitle(text.title);
  const questions = useQuery(questionsQuery);
  const papers = useQuery(papersQuery);
  const overview = useQuery(overviewQuery);
  return (
    <div className="practice">
      <header>
        <h1>{text.title}</h1>
        <p className="practice-intro">{text.intro}</p>
        <p className="practice-note">
          <Link to="/tasks">{tasks.title}</Link> {tasks.body}
        </p>
      </header>
      {[questions, papers, overview].map((query, i) =>
        query.isError ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: three queries, always in this order.
          <FailureNotice key={i} error={query.error.error} onRetry={() => void query.refetch()} />
        ) : null,
      )}
      {questions.isSuccess && (
        <PracticeList
          stock={{
            questions: questions.data.questions,
            papers: papers.data?.papers ?? [],
            overview: overview.data ?? { questions: [], competencies: [] },
          }}
        />
      )}
      {questions.isPending && (
        <div className="practice-loading" role="status">
          <span className="visually-hidden">{text.loading}</span>
          <span />
          <span />
          <span />
          <span />
        </div>
      )}
    </div>
  );
}
