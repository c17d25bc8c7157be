import { useText } from '../catalogue/language.ts';
import { reportText } from '../catalogue/report.ts';

type Props = { readonly modelAnswer: string | null; readonly goodIdeas: readonly string[] };

/** One way to answer, folded away; while it is locked, the page says when it opens. */
export function ModelAnswer({ modelAnswer, goodIdeas }: Props) {
  const text = useText(reportText);
  return (
    <details className="report-details no-print">
      <summary>{text.modelAnswer}</summary>
      <div className="report-details-body">
        {modelAnswer === null ? (
          <p className="report-note">{text.modelAnswerLocked}</p>
        ) : (
          <>
            <p className="report-note">{text.modelAnswerNote}</p>
            <p className="model-answer" lang="zh-CN">
              {modelAnswer.trim()}
            </p>
          </>
        )}
        <h5>{text.goodIdeas}</h5>
        <ul lang="zh-CN">
          {goodIdeas.map((idea) => (
            <li key={idea}>{idea}</li>
          ))}
        </ul>
      </div>
    </details>
  );
}
