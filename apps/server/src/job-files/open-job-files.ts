import { Worker } from 'node:worker_threads';
import type { BadFile, TooBusy } from '@mianmian/application/use-cases/refusal';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { JobFile, JobFileReading, JobFileText, JobFileWork } from './job-file.ts';
import { readFile } from './read-file.ts';

const AT_ONCE = 2;
const TIMEOUT_MS = 10_000;
const HEAP_MB = 160;

export type JobFiles = {
  /** Errors: it can't be read, or as many as may be are being read. The file is neither kept nor logged. */
  readonly read: (file: JobFile) => Promise<Result<JobFileText, BadFile | TooBusy>>;
  /** Breaks off what is being read and resolves when its threads have ended. */
  readonly close: () => Promise<void>;
};

export type JobFileParts = {
  /** Of job-file-worker: the bundle, or what starts it from source. */
  readonly worker: URL;
  readonly cmapDirectory: string;
  readonly timeoutMs?: number;
};

/** Reads uploaded files; Word and PDF each in a thread of its own with limits of time and memory. */
export function openJobFiles({ worker: program, cmapDirectory, timeoutMs = TIMEOUT_MS }: JobFileParts): JobFiles {
  const running = new Set<Worker>();

  const start = (work: Omit<JobFileWork, 'cmapDirectory'>): Promise<JobFileReading> =>
    new Promise((resolve, reject) => {
      const workerData: JobFileWork = { ...work, cmapDirectory };
      const worker = new Worker(program, {
        workerData,
        execArgv: [],
        env: {},
        stdout: true,
        stderr: true,
        resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
      });
      running.add(worker);
      let reading: JobFileReading = fail('too-complex');
      const timer = setTimeout(() => worker.terminate(), timeoutMs);
      worker.once('message', (message: JobFileReading) => {
        reading = message;
        worker.terminate();
      });
      worker.on('error', (error: Error & { code?: string }) => {
        // No file's fault: the thread's program is not where it should be.
        if (error.code === 'ERR_MODULE_NOT_FOUND') reject(error);
        reading = fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-complex' : 'broken');
      });
      worker.once('exit', () => {
        clearTimeout(timer);
        running.delete(worker);
        resolve(reading);
      });
    });

  return {
    read: async (file) => {
      let isBusy = false;
      const reading = await readFile(file, async (kind) => {
        isBusy = running.size >= AT_ONCE;
        return isBusy ? fail('too-complex') : start({ kind, bytes: file.bytes });
      });
      if (isBusy) return fail({ code: 'too-busy' });
      return reading.ok ? ok(reading.value) : fail({ code: 'bad-file', reason: reading.error });
    },
    close: async () => {
      await Promise.all([...running].map((worker) => worker.terminate()));
    },
  };
}
