import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { introductionText } from '../../shared/catalogue/introduction.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { Choices } from '../../shared/form/choices.tsx';
import { CheckStage } from './check-stage.tsx';
import { RecordStage } from './record-stage.tsx';
import { TypedStage } from './typed-stage.tsx';
import { useIntroductionDraft } from './use-introduction-draft.ts';
import { WrittenElsewhere } from './written-elsewhere.tsx';

const MEDIUMS = ['audio', 'video', 'typed'] as const;

/** Where one version comes about: chosen, recorded or written, checked, handed in. */
export function IntroductionDesk({ onScored }: { readonly onScored: (exerciseId: string) => void }) {
  const text = useText(introductionText);
  const [medium, setMedium] = useState<(typeof MEDIUMS)[number]>('audio');
  const { draft, isElsewhere, made, isKept, change, forget, takeOver, beginTyping, takeRecording, drop } =
    useIntroductionDraft();
  const heading = useRef<HTMLHeadingElement>(null);
  const isChecking = draft !== null;
  const wasChecking = useRef(isChecking);
  // What was pressed to get here is gone from the page.
  useEffect(() => {
    if (wasChecking.current !== isChecking) heading.current?.focus();
    wasChecking.current = isChecking;
  }, [isChecking]);
  const scored = (exerciseId: string) => {
    forget();
    onScored(exerciseId);
  };
  const stage = { isKept, onChange: change, onDrop: () => void drop(), onScored: scored };
  const choices = (
    <Choices
      name="medium"
      legend={text.medium}
      options={MEDIUMS}
      labelOf={(option) => text.mediums[option]}
      chosen={medium}
      onChoose={setMedium}
    />
  );
  return (
    <section className="introduction-desk" aria-labelledby="introduction-desk">
      <h2 id="introduction-desk" ref={heading} tabIndex={-1}>
        {draft === null || draft.medium === 'typed' ? text.newTitle : text.checkTitle}
      </h2>
      {draft === null && medium === 'typed' && (
        <div className="introduction-stage">
          {choices}
          <p className="introduction-quiet">{text.about.typed}</p>
          <p className="introduction-ways">
            <Button type="primary" size="large" onClick={beginTyping}>
              {text.beginTyping}
            </Button>
          </p>
        </div>
      )}
      {draft === null && medium !== 'typed' && (
        <RecordStage
          key={medium}
          medium={medium}
          onRecorded={(recording, understood) => void takeRecording(medium, recording, understood)}
        >
          {choices}
        </RecordStage>
      )}
      {draft !== null && isElsewhere && <WrittenElsewhere transcript={draft.transcript} onTakeOver={takeOver} />}
      {draft?.medium === 'typed' && !isElsewhere && <TypedStage key={draft.id} draft={draft} {...stage} />}
      {draft !== null && draft.medium !== 'typed' && !isElsewhere && (
        <CheckStage key={draft.id} draft={draft} made={made} {...stage} />
      )}
    </section>
  );
}
