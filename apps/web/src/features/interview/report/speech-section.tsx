import type { InterviewReport } from '@mianmian/contract/interview';
import { useId } from 'react';
import { interviewReportText } from '../../../shared/catalogue/interview-report.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { SpokenFillers } from '../../../shared/speech/spoken-fillers.tsx';

/** How it was spoken, as far as confirmed transcripts tell; nothing where all was typed. */
export function SpeechSection({ turns }: Pick<InterviewReport, 'turns'>) {
  const text = useText(interviewReportText);
  const titleId = useId();
  // A turn with typed words in it has no speaking time, and those words were not said.
  const spoken = turns.filter(({ by, spokenMs }) => by === 'spoken' && spokenMs !== null);
  if (spoken.length === 0) return null;
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{text.speech}</h2>
      <SpokenFillers transcripts={spoken.map(({ turn, text: said }) => ({ id: `${turn}`, text: said }))} />
    </section>
  );
}
