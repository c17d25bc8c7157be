export type Labels = Readonly<Record<string, string>>;
export type Sample = { readonly labels?: Labels; readonly value: number };

/** One kind of figure, in the lines of the OpenMetrics text format. https://openmetrics.io */
export type MetricFamily = { readonly write: () => string };

export type Histogram = MetricFamily & { readonly observe: (labels: Labels, value: number) => void };
export type Counter = MetricFamily & { readonly add: (labels: Labels) => void };

type Named = { readonly name: string; readonly help: string };

/** Only ever grows; `name` is without `_total`. */
export function counter({ name, help }: Named): Counter {
  const counts = new Map<string, number>();
  return {
    add: (labels) => {
      const key = writeLabels(labels);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    },
    write: () =>
      describe(name, 'counter', help) + [...counts].map(([key, count]) => `${name}_total${key} ${count}\n`).join(''),
  };
}

/** How often a duration stayed within each bound; `name` ends in `_seconds`, as do the bounds mean. */
export function histogram({ name, help, bounds }: Named & { readonly bounds: readonly number[] }): Histogram {
  const series = new Map<string, { readonly labels: Labels; readonly within: number[]; count: number; sum: number }>();
  return {
    observe: (labels, value) => {
      const key = writeLabels(labels);
      const known = series.get(key) ?? { labels, within: bounds.map(() => 0), count: 0, sum: 0 };
      known.count += 1;
      known.sum += value;
      for (const [index, bound] of bounds.entries())
        if (value <= bound) known.within[index] = (known.within[index] ?? 0) + 1;
      series.set(key, known);
    },
    write: () => {
      const lines = [...series].map(([key, { labels, within, count, sum }]) => {
        const bucket = (le: string, value: number): string =>
          `${name}_bucket${writeLabels({ ...labels, le })} ${value}\n`;
        const buckets = bounds.map((bound, index) => bucket(writeNumber(bound), within[index] ?? 0)).join('');
        return `${buckets}${bucket('+Inf', count)}${name}_count${key} ${count}\n${name}_sum${key} ${sum}\n`;
      });
      return describe(name, 'histogram', help) + lines.join('');
    },
  };
}

/** What is so just now. */
export const writeGauge = ({ name, help }: Named, samples: readonly Sample[]): string =>
  describe(name, 'gauge', help) +
  samples.map(({ labels = {}, value }) => `${name}${writeLabels(labels)} ${value}\n`).join('');

/** One sum that the system keeps; `name` is without `_total`. */
export const writeCounter = ({ name, help }: Named, value: number): string =>
  `${describe(name, 'counter', help)}${name}_total ${value}\n`;

function describe(name: string, type: string, help: string): string {
  const unit = /_(seconds|bytes)$/.exec(name)?.[1];
  return `# TYPE ${name} ${type}\n${unit === undefined ? '' : `# UNIT ${name} ${unit}\n`}# HELP ${name} ${quote(help)}\n`;
}

function writeLabels(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${quote(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

const quote = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

/** Bounds are written as floats: https://github.com/OpenObservability/OpenMetrics, "Considerations: Canonical Numbers" */
const writeNumber = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));
