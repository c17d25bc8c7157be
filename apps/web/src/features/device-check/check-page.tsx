import { Button } from 'antd';
import { useState } from 'react';
import { deviceCheckText } from '../../shared/catalogue/device-check.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import '../../shared/form/text-field.css';
import { formatInstant } from '../../shared/format-instant.ts';
import { usePageTitle } from '../../shared/page-title.ts';
import { recordExercise } from '../../shared/workbook/record-exercise.ts';
import { SyncLine } from '../../shared/workbook/sync-line.tsx';
import { useExercises } from '../../shared/workbook/use-exercises.ts';
import { BrowserPart } from './browser-part.tsx';
import { CameraPart } from './camera-part.tsx';
import './device-check.css';
import { InputPart } from './input-part.tsx';
import { MicrophonePart } from './microphone-part.tsx';
import { NetworkPart } from './network-part.tsx';
import { StateTag } from './part-frame.tsx';
import { PARTS, type PartName, type PartResult } from './part-result.ts';
import { PlaceSection } from './place-section.tsx';
import { SpeakerPart } from './speaker-part.tsx';

type Results = Readonly<Partial<Record<PartName, PartResult>>>;

/** Whether the devices are ready, and the place. */
export function CheckPage() {
  const text = useText(deviceCheckText);
  usePageTitle(text.title);
  return (
    <div className="check">
      <header className="check-head">
        <h1>{text.title}</h1>
        <p>{text.lead}</p>
        <SyncLine />
      </header>
      <Devices />
      <PlaceSection />
    </div>
  );
}

function Devices() {
  const text = useText(deviceCheckText);
  const [results, setResults] = useState<Results>({});
  const [isSaved, setSaved] = useState(false);
  const partProps = (part: PartName) => ({
    state: results[part]?.state ?? ('skipped' as const),
    onResult: (state: PartResult['state'], detail: string) => {
      if (results[part]?.state !== state) setSaved(false);
      setResults((before) => ({ ...before, [part]: { part, state, detail } }));
    },
  });
  // The browser is known at once: alone it is no check.
  const hasChecked = PARTS.some((part) => part !== 'browser' && results[part] !== undefined);
  const save = async () => {
    const parts = PARTS.map((part) => results[part] ?? { part, state: 'skipped' as const, detail: '' });
    await recordExercise({ kind: 'device-check', parts });
    setSaved(true);
  };
  return (
    <section aria-labelledby="devices-title" className="check-devices">
      <h2 id="devices-title">{text.devices}</h2>
      <div className="check-parts">
        <CameraPart {...partProps('camera')} />
        <MicrophonePart {...partProps('microphone')} />
        <SpeakerPart {...partProps('speaker')} />
        <NetworkPart {...partProps('network')} />
        <InputPart {...partProps('input-method')} />
        <BrowserPart {...partProps('browser')} />
      </div>
      <p className="check-ways">
        <Button type="primary" disabled={!hasChecked || isSaved} onClick={() => void save()}>
          {text.save}
        </Button>
        <span role="status">{isSaved ? text.saved : hasChecked ? '' : text.nothingYet}</span>
      </p>
      <LastCheck />
    </section>
  );
}

/** How it stood last time, on whatever device that was. */
function LastCheck() {
  const text = useText(deviceCheckText);
  const language = useLanguage();
  const { state, exercises } = useExercises();
  const last = exercises.findLast((exercise) => exercise.kind === 'device-check');
  if (state === 'loading') return null;
  return (
    <section aria-labelledby="last-check" className="check-last">
      <h3 id="last-check">{text.lastTitle}</h3>
      {last === undefined ? (
        <p className="check-quiet">{text.none}</p>
      ) : (
        <>
          <p>{text.last(formatInstant(last.at, language))}</p>
          <ul className="check-last-parts">
            {last.parts.map(({ part, state: stood }) => (
              <li key={part}>
                {text.parts[part]} <StateTag state={stood} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
