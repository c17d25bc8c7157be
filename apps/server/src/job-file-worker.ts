import { parentPort, workerData } from 'node:worker_threads';
import type { JobFileWork } from './job-files/job-file.ts';
import { limitArrays } from './job-files/limit-arrays.ts';
import { readDocx } from './job-files/read-docx.ts';
import { readPdf } from './job-files/read-pdf.ts';

// A Word or PDF file from anybody is read in a thread of its own, which open-job-files.ts starts for it and ends after it.
limitArrays();
// Nothing in a file may lead out of here.
Reflect.deleteProperty(globalThis, 'fetch');
// Written and read on both sides by this one type.
const { kind, bytes, cmapDirectory } = workerData as JobFileWork;
parentPort?.postMessage(await (kind === 'pdf' ? readPdf(bytes, cmapDirectory) : readDocx(bytes)));
