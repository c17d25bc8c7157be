import { shopTimeAfter } from '@mianmian/core/simulation/world/shop-time';
import { deskText } from '../../../shared/catalogue/desk.ts';
import { deskReportText } from '../../../shared/catalogue/desk-report.ts';
import { labelOf } from '../../../shared/catalogue/label-of.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { langOf } from '../../../shared/lang-of.ts';
import type { ShowEvent } from '../quote.tsx';
import type { ShownChat } from '../shown-desk-report.ts';
import { ChangeChips } from './change-chips.tsx';
import { MoodChart } from './mood-chart.tsx';

type Props = { readonly chat: ShownChat; readonly startsAt: string; readonly onShow: ShowEvent };

const MOVERS_SHOWN = 8;

/** The line of the mood, and in words what moved it: the strongest first, the chart only repeats them. */
export function MoodSection({ chat, startsAt, onShow }: Props) {
  const text = useText(deskReportText);
  const desk = useText(deskText);
  const { points, movers } = chat.mood;
  const strongest = [...movers]
    .sort((a, b) => Math.abs(b.good) - Math.abs(a.good))
    .slice(0, MOVERS_SHOWN)
    .sort((a, b) => a.sequence - b.sequence);
  return (
    <div className="mood">
      <h3>{text.mood}</h3>
      {points.length > 1 && <MoodChart points={points} movers={strongest} label={text.moodLabel(chat.customer.name)} />}
      <h4>{text.movers}</h4>
      {strongest.length === 0 ? (
        <p className="desk-report-quiet">{text.noMovers}</p>
      ) : (
        <ol className="movers">
          {strongest.map((mover) => (
            <li key={mover.sequence} data-good={mover.good > 0}>
              <span className="movers-when">
                <time className="numeric">{shopTimeAfter(startsAt, mover.atMs).slice(-5)}</time> {text.by[mover.by]}
              </span>
              <button
                type="button"
                lang={mover.by === 'tool' ? undefined : langOf(mover.text)}
                onClick={() => onShow(mover.sequence)}
              >
                {mover.by === 'tool' ? labelOf(mover.text, desk.actionNames) : mover.text}
              </button>
              <ChangeChips change={mover.change} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
