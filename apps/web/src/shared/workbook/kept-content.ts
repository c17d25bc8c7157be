import { ENDPOINTS } from '@mianmian/contract/endpoints';
import type { ResponseOf } from '../api/call-endpoint.ts';
import { CallFailure, fetchEndpoint } from '../api/call-failure.ts';
import { openWorkbookDatabase } from './workbook-database.ts';

/** What everybody gets alike and exercises need offline. */
export type ContentName = 'listCards' | 'listDrills' | 'readTypingContent';

/** With a copy on the device a slow network is not waited for longer than this. */
const PATIENCE_MS = 3_000;

/** From the server, or, when it can't be reached, as it came last time; every answer is kept on the device. */
export async function fetchContent<N extends ContentName>(name: N, signal: AbortSignal): Promise<ResponseOf<N>> {
  const copy = await readCopy(name);
  try {
    const fresh = await fetchEndpoint(name, {
      signal,
      ...(copy === null ? {} : { timeoutMs: PATIENCE_MS }),
    } as Parameters<typeof fetchEndpoint<N>>[1]);
    await keepCopy(name, fresh);
    return fresh;
  } catch (error) {
    if (copy !== null && error instanceof CallFailure) return copy;
    throw error;
  }
}

async function readCopy<N extends ContentName>(name: N): Promise<ResponseOf<N> | null> {
  // A copy of an older version of the product may have another shape.
  const parsed = ENDPOINTS[name].response.safeParse(await findCopy(name));
  // The schema is this endpoint's own, which the union of all endpoints can't say.
  return parsed.success ? (parsed.data as ResponseOf<N>) : null;
}

/** A device that won't be read has none. */
async function findCopy(name: ContentName): Promise<unknown> {
  const database = await openWorkbookDatabase();
  try {
    return await database?.get('content', name);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return undefined;
  }
}

/** A device that is full goes without. */
async function keepCopy(name: ContentName, value: unknown): Promise<void> {
  const database = await openWorkbookDatabase();
  try {
    await database?.put('content', value, name);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
