import type { TechniqueReviewView } from '@mianmian/contract/technique';
import { useText } from '../../../shared/catalogue/language.ts';
import { techniqueText } from '../../../shared/catalogue/technique.ts';
import { TechniqueAdvice } from '../../../shared/technique/technique-advice.tsx';

type Props = { readonly answer: string; readonly technique: TechniqueReviewView };

/** How an answer is told, folded away: advice without points. */
export function TechniqueFold({ answer, technique }: Props) {
  const text = useText(techniqueText);
  if (technique.aspects.length === 0) return null;
  return (
    <details className="report-details no-print">
      <summary>{text.title}</summary>
      <div className="report-details-body">
        <TechniqueAdvice answer={answer} technique={technique} />
      </div>
    </details>
  );
}
