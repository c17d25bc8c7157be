import type { ChatReportView } from '@mianmian/contract/desk-report';
import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkPointComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { deskReportText } from '../../../shared/catalogue/desk-report.ts';
import { useText } from '../../../shared/catalogue/language.ts';

use([LineChart, GridComponent, LegendComponent, MarkPointComponent, SVGRenderer]);

type Mood = ChatReportView['mood'];
type Props = { readonly points: Mood['points']; readonly movers: Mood['movers']; readonly label: string };

const LINES = [
  { feeling: 'anger', color: 'var(--red)', type: 'solid' },
  { feeling: 'trust', color: 'var(--accent)', type: 'solid' },
  { feeling: 'patience', color: 'var(--amber)', type: 'dashed' },
] as const;

/** Feelings over virtual minutes; steps, since a feeling only moves when something happens. */
export function MoodChart({ points, movers, label }: Props) {
  const text = useText(deskReportText);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return;
    const chart = init(place.current, null, { renderer: 'svg' });
    const ink = { color: 'var(--ink-soft)', fontFamily: 'system-ui, sans-serif', fontSize: 13 };
    chart.setOption({
      animation: false,
      grid: { left: 40, right: 16, top: 40, bottom: 28 },
      legend: { top: 0, textStyle: ink, icon: 'roundRect', itemHeight: 4 },
      xAxis: {
        type: 'value',
        min: Math.floor((points[0]?.atMs ?? 0) / 1_000),
        max: Math.ceil((points.at(-1)?.atMs ?? 0) / 1_000),
        axisLabel: { ...ink, formatter: (value: number) => clock(value) },
        splitLine: { show: false },
        axisLine: { lineStyle: { color: 'var(--line)' } },
      },
      yAxis: {
        type: 'value',
        min: 0,
        max: 100,
        interval: 25,
        axisLabel: ink,
        splitLine: { lineStyle: { color: 'var(--line)' } },
      },
      series: LINES.map(({ feeling, color, type }) => ({
        name: text.feelings[feeling],
        type: 'line',
        step: 'end',
        showSymbol: false,
        silent: true,
        data: points.map(({ atMs, feelings }) => [atMs / 1_000, feelings[feeling]]),
        lineStyle: { color, width: 2, type },
        itemStyle: { color },
        ...(feeling === 'anger'
          ? {
              markPoint: {
                symbol: 'circle',
                symbolSize: 9,
                label: { show: false },
                data: movers.map(({ atMs, sequence, good }) => ({
                  coord: [atMs / 1_000, points.find((point) => point.sequence === sequence)?.feelings.anger ?? 0],
                  itemStyle: { color: good > 0 ? 'var(--accent)' : 'var(--red)' },
                })),
              },
            }
          : {}),
      })),
    });
    const watcher = new ResizeObserver(() => chart.resize());
    watcher.observe(place.current);
    return () => {
      watcher.disconnect();
      chart.dispose();
    };
  }, [points, movers, text]);
  return <div className="mood-chart" ref={place} role="img" aria-label={label} />;
}

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
