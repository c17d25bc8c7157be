import { fail } from '@mianmian/core/shared/result';
import type { JobFiles } from '../job-files/open-job-files.ts';
import type { Handlers } from './endpoint-types.ts';

/** Reads a description of a job out of a file, which is not kept. */
export const createJobFileHandlers = (jobFiles: JobFiles): Pick<Handlers, 'readJobFile'> => ({
  readJobFile: async ({ body }) => {
    const bytes = Buffer.from(body.base64, 'base64');
    // What is no base64 is left out by the decoder instead of refused.
    if (bytes.toString('base64') !== body.base64) return fail({ code: 'bad-file', reason: 'broken' });
    return jobFiles.read({ name: body.name, bytes: new Uint8Array(bytes) });
  },
});
