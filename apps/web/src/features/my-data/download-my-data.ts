import { apiErrorSchema } from '@mianmian/contract/error';
import { MY_DATA_PATH } from '@mianmian/contract/my-data';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { CallError } from '../../shared/api/call-endpoint.ts';
import { parseJson } from '../../shared/parse-json.ts';

/** Fetches the ZIP of everything; `onBytes` hears how much has come. A file cut off on its way is `offline`. */
export async function downloadMyData(
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Result<Blob, CallError>> {
  try {
    const response = await fetch(MY_DATA_PATH, { signal, headers: { accept: 'application/zip, application/json' } });
    if (!response.ok) return fail(await readError(response));
    if (response.body === null) return fail({ code: 'unreadable', message: 'no body' });
    const parts: BlobPart[] = [];
    let bytes = 0;
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      bytes += part.value.byteLength;
      onBytes(bytes);
    }
    return ok(new Blob(parts, { type: 'application/zip' }));
  } catch (error) {
    // fetch and its reader reject for every break of the network, and for the page's own abort.
    return fail({ code: 'offline', message: error instanceof Error ? error.message : String(error) });
  }
}

async function readError(response: Response): Promise<CallError> {
  const parsed = apiErrorSchema.safeParse(parseJson(await response.text()));
  if (parsed.success) return parsed.data.error;
  return { code: response.status >= 500 ? 'offline' : 'unreadable', message: String(response.status) };
}
