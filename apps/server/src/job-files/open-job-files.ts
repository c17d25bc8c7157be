import { type ChildProcess, fork } from 'node:child_process';
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
  /** Breaks off what is being read and resolves when its processes have ended. */
  readonly close: () => Promise<void>;
};

export type JobFileParts = {
  /** Of job-file-worker: the bundle, or what starts it from source. */
  readonly worker: URL;
  readonly cmapDirectory: string;
  readonly timeoutMs?: number;
};

/**
 * Reads uploaded files; Word and PDF each in a process of its own with limits of time and memory. A thread would not do:
 * what asks for too much memory at once ends the whole process, whatever the thread's own limit.
 */
export function openJobFiles({ worker: program, cmapDirectory, timeoutMs = TIMEOUT_MS }: JobFileParts): JobFiles {
  const running = new Map<ChildProcess, Promise<JobFileReading>>();

  const start = (work: JobFileWork): Promise<JobFileReading> => {
    const child = fork(program, [], {
      execArgv: [`--max-old-space-size=${HEAP_MB}`],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    const reading = awaitReading(child).finally(() => {
      clearTimeout(timer);
      running.delete(child);
    });
    running.set(child, reading);
    child.send(work, (error) => {
      // Gone before it took the file: it can only end.
      if (error !== null) child.kill('SIGKILL');
    });
    return reading;
  };

  return {
    read: async (file) => {
      let isBusy = false;
      const reading = await readFile(file, async (kind) => {
        isBusy = running.size >= AT_ONCE;
        return isBusy ? fail('too-complex') : start({ kind, bytes: file.bytes, cmapDirectory });
      });
      if (isBusy) return fail({ code: 'too-busy' });
      return reading.ok ? ok(reading.value) : fail({ code: 'bad-file', reason: reading.error });
    },
    close: async () => {
      for (const child of running.keys()) child.kill('SIGKILL');
      await Promise.allSettled(running.values());
    },
  };
}

/** What the process has to say, once it has ended. Rejects when that was no file's fault. */
const awaitReading = (child: ChildProcess): Promise<JobFileReading> =>
  new Promise((resolve, reject) => {
    let reading: JobFileReading = fail('too-complex');
    // Written and read on both sides by this one type.
    child.once('message', (message) => {
      reading = message as JobFileReading;
      child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      // Out of time or memory it ends by a signal; by itself only when its program is not as it should be.
      if (code === null) resolve(reading);
      else reject(new Error(`the reader of files ended with ${code}`));
    });
  });
