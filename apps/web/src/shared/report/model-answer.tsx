import { useText } from '../catalogue/language.ts';
import { reportText } from '../catalogue/report.ts';

type Props = { readonly modelAnswer: string; readonly goodIdeas: readonly string[] };

/** One way to answer, folded away. */
export function ModelAnswer({ modelAnswer, goodIdeas }: Props) {
  const text = useText(reportText);
  return (
    <details className="report-details no-print">
      <summary>{text.modelAnswer}</summary>
      <div className="report-details-body" lang="zh-CN">
        <p className="report-note">{text.modelAnswerNote}</p>
        <p className="model-answer">{modelAnswer.trim()}</p>
        <h5>{text.goodIdeas}</h5>
        <ul>
          {goodIdeas.map((idea) => (
            <li key={idea}>{idea}</li>
          ))}
        </ul>
      </div>
    </details>
  );
}
