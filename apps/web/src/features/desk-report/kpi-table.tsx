import type { DeskReport, KpiView } from '@mianmian/contract/desk-report';
import { deskReportText } from '../../shared/catalogue/desk-report.ts';
import { useText } from '../../shared/catalogue/language.ts';

type Props = Pick<DeskReport, 'kpis' | 'bands'>;

/** Every figure with its formula, what it is reckoned from and what it may be held against. */
export function KpiTable({ kpis, bands }: Props) {
  const text = useText(deskReportText);
  const seconds = (ms: number | null): string =>
    ms === null ? text.noValue : text.units.seconds(String(Math.round(ms / 1_000)));
  const share = (part: number | null): string =>
    part === null ? text.noValue : text.units.share(String(Math.round(part * 100)));
  const used = bands.filter(({ turns }) => turns > 0);
  return (
    <section className="kpis">
      <h2>{text.kpis}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.kpi}</th>
            <th scope="col">{text.value}</th>
            <th scope="col">{text.reference}</th>
          </tr>
        </thead>
        <tbody>
          {kpis.map((kpi) => (
            <tr key={kpi.id}>
              <th scope="row">
                <span lang="zh-CN">{kpi.name}</span>{' '}
                {kpi.isSimulated && <span className="kpi-simulated">{text.simulated}</span>}
                <small lang="zh-CN">{kpi.formula}</small>
                {kpi.note !== null && <small lang="zh-CN">{kpi.note}</small>}
              </th>
              <td className="numeric">
                {shown(kpi, text.units, text.noValue)}
                {kpi.value !== null && <small>{text.basis(kpi.basis)}</small>}
              </td>
              <td>
                {kpi.reference !== null && (
                  <span lang="zh-CN">
                    {kpi.reference.text}
                    <small>{kpi.reference.source}</small>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {used.length > 0 && (
        <>
          <h3>{text.bands}</h3>
          <table className="bands">
            <thead>
              <tr>
                <th scope="col">{text.bandHead.name}</th>
                <th scope="col">{text.bandHead.time}</th>
                <th scope="col">{text.bandHead.turns}</th>
                <th scope="col">{text.bandHead.response}</th>
                <th scope="col">{text.bandHead.thirty}</th>
                <th scope="col">{text.bandHead.three}</th>
              </tr>
            </thead>
            <tbody>
              {used.map((band) => (
                <tr key={band.id}>
                  <th scope="row" lang="zh-CN">
                    {band.name}
                  </th>
                  <td className="numeric">{text.bandTime((band.timeMs / 60_000).toFixed(1))}</td>
                  <td className="numeric">{text.bandTurns(band.turns)}</td>
                  <td className="numeric">{seconds(band.responseMeanMs)}</td>
                  <td className="numeric">{share(band.withinThirtySeconds)}</td>
                  <td className="numeric">{share(band.withinThreeMinutes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

function shown(
  { unit, value }: KpiView,
  units: Readonly<Record<KpiView['unit'], (value: string) => string>>,
  noValue: string,
): string {
  if (value === null) return noValue;
  const scaled = unit === 'share' ? value * 100 : unit === 'fen' ? value / 100 : value;
  return units[unit](unit === 'fen' ? scaled.toFixed(2) : String(Math.round(scaled * 10) / 10));
}
