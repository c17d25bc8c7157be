import { introductionText } from '../../shared/catalogue/introduction.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { formatTimer } from '../../shared/format-timer.ts';
import { measureLength } from './measure-length.ts';
import { measurePace } from './measure-pace.ts';

type Props = { readonly characters: number; readonly spokenMs: number | null };

/** How long and how fast it is, beside the reference, whose it is. */
export function Measures({ characters, spokenMs }: Props) {
  const text = useText(introductionText);
  const length = measureLength(characters, spokenMs);
  const pace = measurePace(characters, spokenMs);
  const time = formatTimer(length.lengthMs);
  return (
    <section className="introduction-measures" aria-label={text.measures}>
      <dl>
        <div data-verdict={length.verdict}>
          <dt>{text.length}</dt>
          <dd>
            <strong className="numeric">{length.isEstimate ? text.estimated(time) : time}</strong>
            <span>{text.lengths[length.verdict]}</span>
          </dd>
        </div>
        <div data-verdict={pace?.verdict ?? 'none'}>
          <dt>{text.pace}</dt>
          <dd>
            {pace !== null && <strong className="numeric">{text.perMinute(pace.perMinute)}</strong>}
            <span>
              {pace !== null ? text.paces[pace.verdict] : spokenMs === null ? text.noPace.typed : text.noPace.short}
            </span>
          </dd>
        </div>
      </dl>
      <p className="introduction-quiet">{text.measureNote}</p>
    </section>
  );
}
