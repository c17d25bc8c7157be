import type { DeskRunView } from '@mianmian/contract/desk';
import type { ServiceFigures } from '@mianmian/core/kpi/service-figures';
import { Button } from 'antd';
import { deskText } from '../../shared/catalogue/desk.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { Mark } from '../../shared/look/mark.tsx';
import type { LiveState } from './room/live-stream.ts';
import { shopClock } from './thread/shop-clock.ts';
import './desk-head.css';

type Props = {
  readonly run: DeskRunView;
  readonly status: DeskRunView['status'];
  readonly connection: LiveState;
  readonly nowMs: number;
  readonly waiting: number;
  readonly figures: ServiceFigures;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onSheet: () => void;
  readonly onFinish: () => void;
};

export function DeskHead(props: Props) {
  const { run, status, connection, nowMs, waiting, figures, onPause, onResume, onSheet, onFinish } = props;
  const text = useText(deskText);
  const seconds = (ms: number | null) =>
    ms === null ? text.figures.none : text.figures.seconds(Math.round(ms / 1_000));
  const share = (part: number | null) => (part === null ? text.figures.none : `${Math.round(part * 100)}%`);
  return (
    <header className="desk-head">
      <a href="/desk" className="desk-head-mark" aria-label={text.leave}>
        <Mark />
      </a>
      <div className="desk-head-title">
        <h1 lang="zh-CN">{run.table.scenario.title}</h1>
        <span>
          <span className="desk-head-place">
            <span lang="zh-CN">{run.table.shopName}</span>，{text.mode[run.mode]}，
          </span>
          {text.shopTime} <time className="numeric">{shopClock(run.table.startsAt, nowMs)}</time>
        </span>
      </div>
      <dl className="desk-figures" aria-label={text.figures.label}>
        <Figure name={text.figures.waiting} value={String(waiting)} isAlarming={waiting > 2} />
        <Figure name={text.figures.first} value={seconds(figures.firstResponseMeanMs)} />
        <Figure name={text.figures.response} value={seconds(figures.responseMeanMs)} />
        <Figure name={text.figures.within} value={share(figures.firstWithinThirtySeconds)} />
      </dl>
      <div className="desk-head-ways">
        <span className="desk-connection" data-state={connection} role="status">
          {text.connection[connection]}
        </span>
        <Button onClick={onSheet}>{text.shortcuts}</Button>
        {run.mode === 'practice' && status === 'live' && <Button onClick={onPause}>{text.pause}</Button>}
        {status === 'paused' && <Button onClick={onResume}>{text.resume}</Button>}
        {status !== 'over' && (
          <Button type="primary" onClick={onFinish}>
            {text.finish}
          </Button>
        )}
      </div>
    </header>
  );
}

type FigureProps = { readonly name: string; readonly value: string; readonly isAlarming?: boolean };

const Figure = ({ name, value, isAlarming = false }: FigureProps) => (
  <div>
    <dt>{name}</dt>
    <dd className="numeric" data-alarming={isAlarming}>
      {value}
    </dd>
  </div>
);
