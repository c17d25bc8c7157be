import { Button } from 'antd';
import { lazy, Suspense, useId, useState } from 'react';
import { useLanguage, useText } from '../../catalogue/language.ts';
import { voiceText } from '../../catalogue/voice.ts';
import { Choices } from '../../form/choices.tsx';
import { formatInstant } from '../../format-instant.ts';
import { readPlatform } from '../../media/read-platform.ts';
import type { TranscriptChoice, TranscriptWay } from './use-transcript-way.ts';

const ConsentDialog = lazy(async () => ({ default: (await import('./consent-dialog.tsx')).ConsentDialog }));

/** What a way is called here: somebody else's by who they are. */
function useWayName({ ways }: TranscriptChoice): (way: TranscriptWay) => string {
  const text = useText(voiceText);
  return (way) => (way === 'remote' ? text.wayRemote[ways.remote ?? 'unknown'] : text.ways[way]);
}

/** The choice folded away behind what is chosen, where room is scarce. */
export function FoldedWayChoice({ choice }: { readonly choice: TranscriptChoice }) {
  const text = useText(voiceText);
  const nameOf = useWayName(choice);
  return (
    <details className="voice-fold">
      <summary>
        {text.wayIs(nameOf(choice.way))} · {text.wayShort[choice.way]}
      </summary>
      <WayChoice choice={choice} />
      {choice.way !== 'remote' && <p className="voice-quiet">{text.keptHere}</p>}
    </details>
  );
}

/** How the transcript comes about; whoever would get the sound is named, and asked for, before. */
export function WayChoice({ choice }: { readonly choice: TranscriptChoice }) {
  const text = useText(voiceText);
  const name = useId();
  const [isAsking, setAsking] = useState(false);
  const { ways, way, consentedAt } = choice;
  const options: TranscriptWay[] = ['typed'];
  if (ways.local === 'ready') options.push('local');
  // Nobody is offered whom we can't name, unless they were agreed to.
  if (ways.remote !== null && (ways.remote !== 'unknown' || consentedAt !== null)) options.push('remote');
  const labelOf = useWayName(choice);
  return (
    <div className="voice-way">
      {options.length > 1 && (
        <Choices
          name={name}
          legend={text.way}
          options={options}
          labelOf={labelOf}
          chosen={way}
          onChoose={(option) => (option === 'remote' && consentedAt === null ? setAsking(true) : choice.choose(option))}
        />
      )}
      <Notes choice={choice} onAsk={() => setAsking(true)} />
      {isAsking && ways.remote !== null && (
        <Suspense>
          <ConsentDialog
            receiver={ways.remote}
            onAgree={() => {
              choice.consent();
              setAsking(false);
            }}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </div>
  );
}

function Notes({ choice, onAsk }: { readonly choice: TranscriptChoice; readonly onAsk: () => void }) {
  const text = useText(voiceText);
  const language = useLanguage();
  const { ways, way, consentedAt } = choice;
  const isPhone = way !== 'typed' && readPlatform(navigator.userAgent).os === 'android';
  return (
    <>
      {way === 'local' && <p className="voice-quiet">{text.localNote}</p>}
      {ways.remote === null && <p className="voice-quiet">{text.typedOnly}</p>}
      <PackNote choice={choice} />
      {isPhone && <p className="voice-quiet">{text.androidNote}</p>}
      {ways.remote !== null && consentedAt !== null && (
        <p className="voice-quiet voice-ways">
          {text.consented(text.receivers[ways.remote], formatInstant(consentedAt, language))}
          <Button type="link" onClick={choice.withdraw}>
            {text.withdraw}
          </Button>
        </p>
      )}
      {ways.remote === 'unknown' && consentedAt === null && (
        <p className="voice-quiet voice-ways">
          {text.unknownReceiver}
          <Button type="link" onClick={onAsk}>
            {text.tryUnknown}
          </Button>
        </p>
      )}
    </>
  );
}

/** The language's pack for recognising on the device, where it is not there yet. */
function PackNote({ choice: { ways, install, isInstalling } }: { readonly choice: TranscriptChoice }) {
  const text = useText(voiceText);
  const [hasFailed, setFailed] = useState(false);
  if (ways.local !== 'downloadable' && ways.local !== 'downloading') return null;
  const isLoading = isInstalling || ways.local === 'downloading';
  return (
    <p className="voice-quiet voice-ways" role="status">
      {isLoading ? text.downloading : hasFailed ? text.downloadFailed : text.downloadable}
      {!isLoading && (
        <Button type="link" onClick={() => void install().then((isDone) => setFailed(!isDone))}>
          {text.download}
        </Button>
      )}
    </p>
  );
}
