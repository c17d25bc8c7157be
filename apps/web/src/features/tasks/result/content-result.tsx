import type { ContentWork, ContentResult as Result } from '@mianmian/contract/task';
import { Button } from 'antd';
import { useText } from '../../../shared/catalogue/language.ts';
import { tasksText } from '../../../shared/catalogue/tasks.ts';
import { EvidenceView } from '../../../shared/evidence/evidence-view.tsx';
import { formatPoints } from '../../../shared/evidence/format-points.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { BriefPanel } from '../content/brief-panel.tsx';
import { CardPreview } from '../content/card-preview.tsx';
import '../content/content.css';
import type { ContentTask } from '../task.ts';
import { useStartTask } from '../use-start-task.ts';
import { MarkedText, type TextMark } from './marked-text.tsx';
import { ResultHead } from './result-head.tsx';
import './result.css';

type Props = {
  readonly task: ContentTask;
  readonly work: ContentWork;
  readonly result: Result;
  readonly takesFocus: boolean;
};

/** What a card earned: what was taken off and where, the criteria, and how others would write it. */
export function ContentResult({ task: { brief, handedInAt }, work, result, takesFocus }: Props) {
  const text = useText(tasksText);
  const start = useStartTask();
  return (
    <div className="task-result">
      <ResultHead points={result.points} max={result.max} handedInAt={handedInAt} takesFocus={takesFocus}>
        <Button
          type="primary"
          loading={start.isPending}
          onClick={() => start.begin({ kind: 'content', briefId: brief.id })}
        >
          {text.rewrite}
        </Button>
      </ResultHead>
      {start.error !== null && <FailureNotice error={start.error} />}
      <Deductions result={result} written={work.text} />
      <section className="task-sheet" aria-labelledby="result-rubric">
        <h3 id="result-rubric">{text.rubricTitle}</h3>
        <Sum result={result} />
        <EvidenceView assessed={{ answer: work.text, ...result.judged }} criteria={brief.criteria} />
      </section>
      <section className="task-sheet" aria-labelledby="result-examples">
        <h3 id="result-examples">{text.examples}</h3>
        <p className="task-note">{text.examplesNote}</p>
        <div className="result-examples">
          {result.examples.map((example, place) => (
            <details key={example}>
              <summary>{text.example(place + 1)}</summary>
              <CardPreview channel={brief.channel} written={example} />
            </details>
          ))}
        </div>
      </section>
      <details className="task-sheet result-brief">
        <summary>{text.situation}</summary>
        <BriefPanel brief={brief} />
      </details>
      <p className="task-note">{text.honesty}</p>
    </div>
  );
}

/** No figure or word is longer; a paragraph that costs points is. */
const LONG = 30;

function Deductions({
  result: { deductions, figures },
  written,
}: { readonly written: string } & Pick<Props, 'result'>) {
  const text = useText(tasksText);
  const marks = [
    ...deductions.flatMap(({ span, because }): TextMark[] =>
      span === null ? [] : [{ ...span, tone: span.text.length > LONG ? 'long' : 'bad', words: because }],
    ),
    ...figures.flatMap(({ span, verdict }): TextMark[] =>
      verdict === 'wrong'
        ? []
        : [{ ...span, tone: verdict === 'right' ? 'good' : 'plain', words: text.contentFigure[verdict] }],
    ),
  ];
  return (
    <section className="task-sheet" aria-labelledby="result-deductions">
      <h3 id="result-deductions">{text.deductionsTitle}</h3>
      {deductions.length === 0 && <p className="task-note">{text.noDeductions}</p>}
      <ul className="deductions">
        {deductions.map(({ points, because, span }) => (
          <li key={`${because} ${span?.start}`}>
            <span className="deduction-points numeric">{text.minus(formatPoints(points))}</span>
            <span lang="zh-CN">{because}</span>
          </li>
        ))}
      </ul>
      {marks.length > 0 && (
        <>
          <h4>{text.writtenTitle}</h4>
          <MarkedText written={written} marks={marks} />
        </>
      )}
    </section>
  );
}

function Sum({ result: { points, deductions, judged } }: Pick<Props, 'result'>) {
  const text = useText(tasksText);
  const lost = deductions.reduce((sum, each) => sum + each.points, 0);
  const { total } = judged.evaluation;
  return (
    <p className="task-note numeric">
      {text.rubricSum(formatPoints(total), formatPoints(lost), formatPoints(points))}
      {lost > total && ` ${text.rubricFloor}`}
    </p>
  );
}
