import type { JobMatch } from '@mianmian/core/coaching/jobs/job-match';
import { jobMatchText } from '../../shared/catalogue/job-match.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { focusDemand } from './focus-demand.ts';

const FORCES = ['needed', 'plus', 'not-needed'] as const;

type Props = { readonly jobText: string; readonly match: JobMatch };

/** The text as written; each mark leads to what is said of its demand. Not by colour alone: the lines below differ. */
export function MarkedJobText({ jobText, match }: Props) {
  const text = useText(jobMatchText);
  const nameOf = (id: string) => match.demands.find(({ demand }) => demand.id === id)?.demand.name ?? id;
  return (
    <>
      <p className="job-legend">
        <span className="visually-hidden">{text.legend}</span>
        {FORCES.map((force) => (
          <span key={force} className="job-mark" data-force={force}>
            {text.forces[force]}
          </span>
        ))}
      </p>
      <p className="job-text" lang="zh-CN">
        {match.marks.map(({ span, demandIds, force }, index) => {
          const before = jobText.slice(match.marks[index - 1]?.span.end ?? 0, span.start);
          const [first = ''] = demandIds;
          const names = demandIds.map(nameOf).join('、');
          return (
            <span key={span.start}>
              {before}
              <button
                type="button"
                className="job-mark"
                data-force={force}
                title={`${names}（${text.forces[force]}）`}
                aria-label={text.explain(span.text, names, text.forces[force])}
                onClick={() => focusDemand(first)}
              >
                {span.text}
              </button>
            </span>
          );
        })}
        {jobText.slice(match.marks.at(-1)?.span.end ?? 0)}
      </p>
    </>
  );
}
