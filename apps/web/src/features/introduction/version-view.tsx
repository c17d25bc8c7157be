import type { QuestionView } from '@mianmian/contract/question';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { AttemptPoints } from '../../shared/attempts/attempt-points.tsx';
import { introductionText } from '../../shared/catalogue/introduction.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { EvidenceView } from '../../shared/evidence/evidence-view.tsx';
import { formatInstantShort } from '../../shared/format-instant.ts';
import { SpokenFillers } from '../../shared/speech/spoken-fillers.tsx';
import { TechniquePanel } from '../../shared/technique/technique-panel.tsx';
import { KeptPlayback } from './kept-playback.tsx';
import { Measures } from './measures.tsx';
import type { Version } from './own-versions.ts';
import { RemoveRecording } from './remove-recording.tsx';

type Props = { readonly version: Version; readonly question: QuestionView; readonly takesFocus: boolean };

/** One version: what it earned and why, how long and fast it was, its recording where it is here. */
export function VersionView({ version: { number, deed, answer }, question, takesFocus }: Props) {
  const text = useText(introductionText);
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section className="introduction-version" aria-labelledby="version-title">
      <div className="introduction-result">
        <h2 id="version-title" ref={heading} tabIndex={-1}>
          {text.resultOf(number)}
          {answer !== null && <AttemptPoints attempt={answer} />}
        </h2>
        <p className="introduction-quiet">
          {formatInstantShort(deed.at, language)} · {text.mediums[deed.medium]}
        </p>
      </div>
      <Measures characters={deed.characters} spokenMs={deed.spokenMs} />
      {deed.recordingId !== null && (
        <div className="introduction-recording">
          <KeptPlayback key={deed.recordingId} recordingId={deed.recordingId} transcript={answer?.answer ?? ''} />
          <RemoveRecording recordingId={deed.recordingId} />
        </div>
      )}
      {answer === null ? (
        <p className="introduction-quiet">{text.noAnswer}</p>
      ) : (
        <>
          <EvidenceView assessed={answer} criteria={question.criteria} />
          <p className="introduction-quiet">{text.rateNote}</p>
          <TechniquePanel shown={answer} />
          {deed.medium !== 'typed' && (
            <section aria-labelledby="fillers-title">
              <h2 id="fillers-title" className="technique-title">
                {text.fillers}
              </h2>
              <SpokenFillers transcripts={[{ id: answer.id, text: answer.answer }]} />
            </section>
          )}
        </>
      )}
      <p className="introduction-ways">
        <Link to="/practice/$questionId" params={{ questionId: question.id }}>
          {text.toPractice}
        </Link>
        <Link to="/stories">{text.toStories}</Link>
      </p>
    </section>
  );
}
