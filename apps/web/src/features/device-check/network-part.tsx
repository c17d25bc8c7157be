import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { deviceCheckText } from '../../shared/catalogue/device-check.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { CALL_NEEDS, isEnoughForCalls, type NetworkFigures, sumRoundTrips } from './judge-network.ts';
import { measureNetwork } from './measure-network.ts';
import { PartFrame } from './part-frame.tsx';
import type { PartState, TellResult } from './part-result.ts';

type Props = { readonly state: PartState; readonly onResult: TellResult };

/** The way to this server and back, beside what a video call needs. */
export function NetworkPart({ state, onResult }: Props) {
  const text = useText(deviceCheckText);
  const [step, setStep] = useState<readonly [number, number] | null>(null);
  const [figures, setFigures] = useState<NetworkFigures | null>(null);
  const stop = useRef<AbortController>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const measure = async () => {
    const leaving = new AbortController();
    stop.current = leaving;
    setFigures(null);
    setStep([0, 0]);
    const trips = await measureNetwork((made, all) => setStep([made, all]), leaving.signal);
    if (leaving.signal.aborted) return;
    const sum = sumRoundTrips(trips);
    setStep(null);
    setFigures(sum);
    const detail = `rtt ${sum.medianMs ?? '-'} / ${sum.p95Ms ?? '-'} ms, jitter ${sum.jitterMs ?? '-'} ms, loss ${sum.lossPercent} %`;
    onResult(isEnoughForCalls(sum) ? 'good' : 'poor', detail);
  };
  return (
    <PartFrame part="network" state={state}>
      <p>{text.networkAbout}</p>
      <p className="check-ways">
        <Button loading={step !== null} onClick={() => void measure()}>
          {figures === null ? text.start.network : text.again}
        </Button>
        <span role="status" className="numeric">
          {step !== null && step[1] > 0 && text.networkStep(...step)}
        </span>
      </p>
      {figures !== null && <Figures figures={figures} />}
    </PartFrame>
  );
}

function Figures({ figures }: { readonly figures: NetworkFigures }) {
  const text = useText(deviceCheckText);
  const { medianMs, p95Ms, jitterMs, lossPercent } = figures;
  const inMs = (value: number | null) => (value === null ? text.unknown : text.milliseconds(value));
  const rows = [
    [text.figures.median, inMs(medianMs), text.atMost(text.milliseconds(CALL_NEEDS.roundTripMs))],
    [text.figures.p95, inMs(p95Ms), text.unknown],
    [text.figures.jitter, inMs(jitterMs), text.atMost(text.milliseconds(CALL_NEEDS.jitterMs))],
    [text.figures.loss, text.percent(lossPercent), text.atMost(text.percent(CALL_NEEDS.lossPercent))],
  ] as const;
  return (
    <>
      <p role="status">
        {medianMs === null ? text.networkDown : isEnoughForCalls(figures) ? text.networkGood : text.networkPoor}
      </p>
      <table className="check-figures numeric">
        <thead>
          <tr>
            <td />
            <th scope="col">{text.parts.network}</th>
            <th scope="col">{text.figures.need}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, value, need]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
              <td>{need}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="check-quiet">{text.networkSource}</p>
    </>
  );
}
