import { Worker } from 'node:worker_threads';
import { fail } from '@mianmian/core/shared/result';
import type { JobFileReading, JobFileWork } from './job-files/job-file.ts';
import { limitArrays } from './job-files/limit-arrays.ts';
import { readDocx } from './job-files/read-docx.ts';
import { readPdf } from './job-files/read-pdf.ts';

// A Word or PDF file from anybody is read in a process of its own, which open-job-files.ts starts for it and ends after it.

// Should the server be killed meanwhile, nobody else ends a process that is busy without end.
new Worker('setTimeout(() => process.kill(process.pid, "SIGKILL"), 20_000)', { eval: true }).unref();
process.once('disconnect', () => process.exit());

limitArrays();
// Nothing in a file may lead out of here.
Reflect.deleteProperty(globalThis, 'fetch');

const tell = (reading: JobFileReading): boolean | undefined => process.send?.(reading);
// What a reader lets fall on the way is about the file, too.
process.once('uncaughtException', () => tell(fail('broken')));
process.once('message', async (message) => {
  // Written and read on both sides by this one type.
  const { kind, bytes, cmapDirectory } = message as JobFileWork;
  tell(await (kind === 'pdf' ? readPdf(bytes, cmapDirectory) : readDocx(bytes)));
});
