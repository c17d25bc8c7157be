import type { PractisedAnswer } from '@mianmian/contract/practice';
import { useId } from 'react';
import { useText } from '../catalogue/language.ts';
import { techniqueText } from '../catalogue/technique.ts';
import { TechniqueAdvice } from './technique-advice.tsx';

/** How the answer is told, as a part of a page. */
export function TechniquePanel({ shown }: { readonly shown: PractisedAnswer }) {
  const text = useText(techniqueText);
  const titleId = useId();
  if (shown.technique.aspects.length === 0) return null;
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className="technique-title">
        {text.title}
      </h2>
      <TechniqueAdvice answer={shown.answer} technique={shown.technique} />
    </section>
  );
}
