import type { TechniqueReviewView } from '@mianmian/contract/technique';
import { useState } from 'react';
import { useText } from '../catalogue/language.ts';
import { techniqueText } from '../catalogue/technique.ts';
import { shortenQuote } from '../evidence/shorten-quote.ts';
import { TechniqueAnswer } from './technique-answer.tsx';
import { mendFirst, type TechniqueAspect, techniqueMarks } from './technique-marks.ts';
import '../evidence/evidence.css';
import './technique.css';

type Props = { readonly answer: string; readonly technique: TechniqueReviewView };

/** Advice by aspect, what could be better first, and the words it speaks of. */
export function TechniqueAdvice({ answer, technique }: Props) {
  const text = useText(techniqueText);
  const [pressed, setPressed] = useState<TechniqueAspect['id'] | null>(null);
  const hasWords = technique.aspects.some(({ findings }) => findings.length > 0);
  return (
    <div className="technique">
      <p className="technique-note">{text.note}</p>
      <div className="technique-pair">
        {hasWords && (
          <div className="technique-answer">
            <p className="evidence-title">{text.yourAnswer}</p>
            <TechniqueAnswer
              answer={answer}
              marks={techniqueMarks(technique.aspects, pressed)}
              isNarrowed={pressed !== null}
            />
            <p className="evidence-legend" aria-hidden="true">
              <span className="technique-narrow">{text.legend}</span>
              <span className="technique-wide">{text.legendWide}</span>
            </p>
          </div>
        )}
        <ul className="technique-list">
          {mendFirst(technique.aspects).map((aspect) => (
            <li key={aspect.id}>
              <AspectHead
                aspect={aspect}
                pressed={pressed === aspect.id}
                onPress={() => setPressed(pressed === aspect.id ? null : aspect.id)}
              />
              <p className="technique-advice" lang="zh-CN">
                {aspect.advice}
              </p>
              <Rewordings aspect={aspect} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

type HeadProps = { readonly aspect: TechniqueAspect; readonly pressed: boolean; readonly onPress: () => void };

function AspectHead({ aspect: { id, state, findings }, pressed, onPress }: HeadProps) {
  const text = useText(techniqueText);
  const inner = (
    <>
      <span className="criterion-name">{text.aspect[id]}</span>
      <span className="technique-state" data-state={state}>
        {text.state[state]}
      </span>
    </>
  );
  if (findings.length === 0) return <div className="criterion-head">{inner}</div>;
  return (
    <button
      type="button"
      className="criterion-head"
      aria-pressed={pressed}
      title={text.showMarks(text.aspect[id])}
      onClick={onPress}
    >
      {inner}
    </button>
  );
}

/** Each stretch that could be worded otherwise, with the other wording. */
function Rewordings({ aspect }: { readonly aspect: TechniqueAspect }) {
  const text = useText(techniqueText);
  const rewordings = aspect.findings.filter(({ instead }) => instead !== undefined);
  if (rewordings.length === 0) return null;
  return (
    <ul className="technique-rewordings" lang="zh-CN">
      {rewordings.map(({ kind, span, instead }) => (
        <li key={`${kind} ${span.start}`}>
          <q>{text.quote(shortenQuote(span.text))}</q>
          <span>{instead}</span>
        </li>
      ))}
    </ul>
  );
}
