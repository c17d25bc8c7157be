import type { ResearchNote } from '@mianmian/contract/note';
import { type ReactNode, useId } from 'react';

export type SectionProps = {
  readonly content: ResearchNote;
  readonly change: (patch: Partial<ResearchNote>) => void;
};

type Props = { readonly title: string; readonly hint?: string; readonly children: ReactNode };

export function ResearchSection({ title, hint, children }: Props) {
  const id = useId();
  return (
    <section className="research-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hint !== undefined && <p className="research-quiet">{hint}</p>}
      {children}
    </section>
  );
}
