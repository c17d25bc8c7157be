import type { PaperView } from '@mianmian/contract/paper';
import type { SittingSummary } from '@mianmian/contract/sitting';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { papersQuery, sittingsQuery } from '../../shared/api/queries.ts';
import { commonText } from '../../shared/catalogue/common.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { paperText } from '../../shared/catalogue/paper.ts';
import { tasksText } from '../../shared/catalogue/tasks.ts';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { usePageTitle } from '../../shared/page-title.ts';
import { findOpenSitting } from './open-sitting.ts';
import './papers.css';

/** Chooses a form of the paper, tells the rules, offers to go on with what is open. */
export function PapersPage() {
  const text = useText(paperText);
  const { ways: tasks } = useText(tasksText);
  usePageTitle(text.title);
  const papers = useQuery(papersQuery);
  const sittings = useQuery(sittingsQuery);
  const paper = papers.data?.papers[0];
  return (
    <div className="papers">
      <header className="page-head">
        <h1>{text.title}</h1>
        {paper !== undefined && (
          <p>
            <strong lang="zh-CN">{paper.title}</strong>
            <br />
            {text.lead}
          </p>
        )}
        <p>
          <Link to="/tasks">{tasks.title}</Link> {tasks.body}
        </p>
      </header>
      {papers.error !== null && <FailureNotice error={papers.error.error} onRetry={() => void papers.refetch()} />}
      <div className="paper-forms">
        {papers.isPending && <div className="paper-form paper-form-full paper-form-pending" aria-hidden="true" />}
        {paper !== undefined &&
          (['full', 'short'] as const).map((form) => (
            <PaperForm
              key={form}
              paper={paper}
              form={form}
              open={findOpenSitting(sittings.data, form)}
              serverNow={sittings.data?.serverNow ?? 0}
            />
          ))}
        <section className="rules" aria-labelledby="rules-title">
          <h2 id="rules-title">{text.rulesTitle}</h2>
          <ol>
            {text.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ol>
        </section>
      </div>
    </div>
  );
}

type FormProps = {
  readonly paper: PaperView;
  readonly form: 'full' | 'short';
  readonly open: SittingSummary | undefined;
  readonly serverNow: number;
};

function PaperForm({ paper, form, open, serverNow }: FormProps) {
  const common = useText(commonText);
  const text = useText(paperText);
  const { sections, seconds, points } = paper.forms[form];
  const count = sections.reduce((sum, section) => sum + section.questionIds.length, 0);
  const name = text[form];
  return (
    <article className={`paper-form paper-form-${form}`} aria-labelledby={`form-${form}`}>
      <h2 id={`form-${form}`}>{name}</h2>
      <p className="paper-form-facts numeric">{text.facts(count, points, Math.round(seconds / 60))}</p>
      <p>{form === 'full' ? text.fullAdvice : text.shortAdvice}</p>
      {form === 'full' && (
        <ol className="paper-form-sections">
          {sections.map((section) => (
            <li key={section.id}>
              <span lang="zh-CN">{section.title}</span>
              <span className="paper-form-count numeric">{common.questions(section.questionIds.length)}</span>
            </li>
          ))}
        </ol>
      )}
      {open === undefined ? (
        <Link className="button button-primary" to="/start/$form" params={{ form }} preload={false}>
          {text.start(name)}
        </Link>
      ) : (
        <div className="paper-form-open">
          <p>{text.openNow(name, Math.ceil((open.deadlineAt - serverNow) / 60_000))}</p>
          <Link className="button button-primary" to="/sittings/$sittingId" params={{ sittingId: open.id }}>
            {text.resume}
          </Link>
        </div>
      )}
    </article>
  );
}
