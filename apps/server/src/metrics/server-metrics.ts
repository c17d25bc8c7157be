import { monitorEventLoopDelay } from 'node:perf_hooks';
import { counter, histogram, type MetricFamily, writeCounter, writeGauge } from './metric-family.ts';

export type ServerMetrics = {
  /** A request that was answered; `route` is the pattern, never the path. */
  readonly answered: (
    request: { readonly method: string; readonly route: string; readonly status: number },
    durationMs: number,
  ) => void;
  /** A transaction of the store, its wait for others included. */
  readonly transacted: (durationMs: number) => void;
  /** All figures in the OpenMetrics text format. */
  readonly write: () => Promise<string>;
};

export type MetricSources = {
  readonly version: string;
  readonly openStreams: () => number;
  /** By how much what is longest due is late, asked of the database; null when it does not answer. */
  readonly dueLagMs: () => Promise<number | null>;
};

const MS = 1_000;
const NS = 1e9;
const MICROSECONDS = 1e6;
/** How often the event loop's delay is measured. */
const LAG_RESOLUTION_MS = 20;
const BOUNDS_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** The server's figures for whoever operates it: no text, no id and no address of anybody is in them. */
export function createServerMetrics({ version, openStreams, dueLagMs }: MetricSources): ServerMetrics {
  const requests = counter({ name: 'mianmian_http_requests', help: 'Requests answered, by route pattern and status.' });
  const durations = histogram({
    name: 'mianmian_http_request_duration_seconds',
    help: 'Time until the answer began.',
    bounds: BOUNDS_SECONDS,
  });
  const writes = counter({
    name: 'mianmian_acknowledged_writes',
    help: 'Writes whose sender was told that they are kept.',
  });
  const transactions = histogram({
    name: 'mianmian_database_transaction_duration_seconds',
    help: 'Time of a transaction, its wait for others included.',
    bounds: BOUNDS_SECONDS,
  });
  const families: readonly MetricFamily[] = [requests, durations, writes, transactions];
  const lag = monitorEventLoopDelay({ resolution: LAG_RESOLUTION_MS });
  lag.enable();
  const startedAtSeconds = Date.now() / MS - process.uptime();

  return {
    answered: ({ method, route, status }, durationMs) => {
      requests.add({ method, route, status: String(status) });
      durations.observe({ method, route }, durationMs / MS);
      if (method !== 'GET' && method !== 'HEAD' && status === 200) writes.add({ route });
    },
    transacted: (durationMs) => transactions.observe({}, durationMs / MS),
    write: async () => {
      const askedAt = performance.now();
      const dueMs = await dueLagMs();
      const answerMs = performance.now() - askedAt;
      const { rss, heapUsed } = process.memoryUsage();
      const { user, system } = process.cpuUsage();
      const lags = [0.5, 0.99, 1].map((quantile) => ({
        labels: { quantile: String(quantile) },
        value: lag.count === 0 ? 0 : Math.max(0, lag.percentile(quantile * 100) / NS - LAG_RESOLUTION_MS / MS),
      }));
      lag.reset();
      const gauges = [
        writeGauge({ name: 'mianmian_build_info', help: 'The version that runs.' }, [
          { labels: { version }, value: 1 },
        ]),
        writeGauge({ name: 'mianmian_open_streams', help: 'Live streams open now.' }, [{ value: openStreams() }]),
        writeGauge({ name: 'mianmian_database_up', help: 'Whether the database answers.' }, [
          { value: dueMs === null ? 0 : 1 },
        ]),
        writeGauge({ name: 'mianmian_database_answer_seconds', help: 'How long it took to answer just now.' }, [
          { value: answerMs / MS },
        ]),
        writeGauge(
          { name: 'mianmian_due_lag_seconds', help: 'By how much what is longest due is late.' },
          dueMs === null ? [] : [{ value: dueMs / MS }],
        ),
        writeGauge(
          { name: 'mianmian_event_loop_lag_seconds', help: 'Delay of the event loop since the last reading.' },
          lags,
        ),
        writeGauge({ name: 'process_resident_memory_bytes', help: 'Memory of the process.' }, [{ value: rss }]),
        writeGauge({ name: 'nodejs_heap_used_bytes', help: 'Heap in use.' }, [{ value: heapUsed }]),
        writeGauge({ name: 'process_start_time_seconds', help: 'Start of the process since the epoch.' }, [
          { value: startedAtSeconds },
        ]),
        writeCounter({ name: 'process_cpu_seconds', help: 'Processor time.' }, (user + system) / MICROSECONDS),
      ];
      return `${[...families.map((family) => family.write()), ...gauges].join('')}# EOF\n`;
    },
  };
}
