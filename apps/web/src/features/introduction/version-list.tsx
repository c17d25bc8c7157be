import { useQuery } from '@tanstack/react-query';
import { AttemptPoints } from '../../shared/attempts/attempt-points.tsx';
import { introductionText } from '../../shared/catalogue/introduction.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { formatInstantShort } from '../../shared/format-instant.ts';
import { formatTimer } from '../../shared/format-timer.ts';
import { recordingsQuery } from '../../shared/voice/recordings/use-recordings.ts';
import { measureLength } from './measure-length.ts';
import { measurePace } from './measure-pace.ts';
import type { Version } from './own-versions.ts';

type Props = {
  readonly versions: readonly Version[];
  readonly shownId: string | null;
  readonly onShow: (id: string) => void;
};

/** All versions, newest first; pressing one shows it. */
export function VersionList({ versions, shownId, onShow }: Props) {
  const text = useText(introductionText);
  return (
    <section className="introduction-versions" aria-labelledby="versions-title">
      <h2 id="versions-title">{text.versions}</h2>
      {versions.length === 0 ? (
        <p className="introduction-quiet">{text.versionsEmpty}</p>
      ) : (
        <>
          <p className="introduction-quiet">{text.versionsNote}</p>
          <ol>
            {versions.map((version) => (
              <li key={version.deed.id}>
                <Row version={version} isShown={version.deed.id === shownId} onShow={onShow} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

type RowProps = { readonly version: Version; readonly isShown: boolean; readonly onShow: (id: string) => void };

function Row({ version: { number, deed, answer }, isShown, onShow }: RowProps) {
  const text = useText(introductionText);
  const language = useLanguage();
  const { data: here } = useQuery(recordingsQuery);
  const pace = measurePace(deed.characters, deed.spokenMs);
  const length = measureLength(deed.characters, deed.spokenMs);
  const facts = [
    formatInstantShort(deed.at, language),
    text.mediums[deed.medium],
    length.isEstimate ? text.characters(deed.characters) : formatTimer(length.lengthMs),
    ...(pace === null ? [] : [text.perMinute(pace.perMinute)]),
    ...(deed.recordingId === null || here === undefined
      ? []
      : [here.has(deed.recordingId) ? text.recordingHere : text.recordingNotHere]),
  ];
  return (
    <button type="button" aria-current={isShown} onClick={() => onShow(deed.id)}>
      <span className="introduction-number">{text.version(number)}</span>
      <span className="introduction-facts numeric">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </span>
      {isShown && <span className="introduction-shown">{text.shown}</span>}
      {answer === null ? (
        <span className="introduction-quiet">{text.noAnswer}</span>
      ) : (
        <AttemptPoints attempt={answer} />
      )}
    </button>
  );
}
