import { RadarChart as RadarSeries } from 'echarts/charts';
import { RadarComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';

use([RadarSeries, RadarComponent, SVGRenderer]);

/** What the names of the axes need around the polygon: four characters beside it, one line above. */
const NAME_ROOM_PX = { beside: 76, above: 34 };

export type RadarAxis = { readonly name: string /** 0..100 */; readonly percent: number };
type Props = { readonly axes: readonly RadarAxis[]; readonly label: string };

/**
 * A radar of shares. Colours are CSS variables left for the browser to resolve, so that a change of theme or printing
 * needs no redraw. A table with the figures must stand beside it. Three axes at least.
 */
export function RadarChart({ axes, label }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return;
    const chart = init(place.current, null, { renderer: 'svg' });
    chart.setOption(optionFor(axes));
    const watcher = new ResizeObserver(() => {
      chart.resize();
      const radius = Math.min(chart.getWidth() / 2 - NAME_ROOM_PX.beside, chart.getHeight() / 2 - NAME_ROOM_PX.above);
      chart.setOption({ radar: { radius: Math.max(radius, 0) } });
      // Printing lays the page out anew without telling: then the drawing scales by its view box.
      place.current?.querySelector('svg')?.setAttribute('viewBox', `0 0 ${chart.getWidth()} ${chart.getHeight()}`);
    });
    watcher.observe(place.current);
    return () => {
      watcher.disconnect();
      chart.dispose();
    };
  }, [axes]);
  return <div className="radar-chart" ref={place} role="img" aria-label={label} />;
}

const optionFor = (axes: readonly RadarAxis[]) => ({
  animation: false,
  radar: {
    indicator: axes.map(({ name }) => ({ name, max: 100 })),
    splitNumber: 4,
    axisName: { color: 'var(--ink-soft)', fontSize: 14, fontFamily: 'system-ui, sans-serif' },
    axisLine: { lineStyle: { color: 'var(--line)' } },
    splitLine: { lineStyle: { color: 'var(--line)' } },
    splitArea: { show: false },
  },
  series: [
    {
      type: 'radar',
      silent: true,
      symbolSize: 7,
      data: [{ value: axes.map(({ percent }) => percent) }],
      lineStyle: { color: 'var(--accent)', width: 2 },
      itemStyle: { color: 'var(--accent)' },
      areaStyle: { color: 'var(--accent)', opacity: 0.16 },
    },
  ],
});
