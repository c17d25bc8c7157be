import { ENDPOINTS, type EndpointName } from '@mianmian/contract/endpoints';
import { type ApiError, apiErrorSchema } from '@mianmian/contract/error';
import { fail, ok, type Result } from '@mianmian/core/shared/result';
import type { z } from 'zod';
import { parseJson } from '../parse-json.ts';

type Endpoints = typeof ENDPOINTS;
type ParamName<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamName<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;
type Params<N extends EndpointName> = [ParamName<Endpoints[N]['path']>] extends [never]
  ? { readonly params?: undefined }
  : { readonly params: Readonly<Record<ParamName<Endpoints[N]['path']>, string>> };
type Body<N extends EndpointName> = Endpoints[N] extends { readonly body: infer B extends z.ZodType }
  ? { readonly body: z.input<B> }
  : { readonly body?: undefined };

export type CallOptions<N extends EndpointName> = Params<N> &
  Body<N> & {
    /** Lets a save finish while the page is being left, as far as browsers allow it. */
    readonly keepalive?: boolean;
    readonly signal?: AbortSignal;
    readonly timeoutMs?: number;
  };
export type ResponseOf<N extends EndpointName> = z.output<Endpoints[N]['response']>;

/** `offline`: no answer came (network, server away, time-out). `unreadable`: one came that isn't the contract's. */
export type CallError = Omit<ApiError, 'code'> & { readonly code: ApiError['code'] | 'offline' | 'unreadable' };

const DEFAULT_TIMEOUT_MS = 15_000;
/** Browsers refuse to send more than 64 KiB after a page; a page that is only hidden sends more as usual. */
const KEEPALIVE_MAX_BYTES = 60 * 1024;

/**
 * Calls one endpoint of the contract. Expected failures are values: the server's typed error, `offline` or `unreadable`.
 * Nothing is retried here.
 */
export async function callEndpoint<N extends EndpointName>(
  name: N,
  options: CallOptions<N>,
): Promise<Result<ResponseOf<N>, CallError>> {
  const endpoint = ENDPOINTS[name];
  const response = await send(fillPath(endpoint.path, options.params ?? {}), endpoint.method, options);
  if (!response.ok) return response;
  const { status, json } = response.value;
  if (status >= 400) {
    const parsed = apiErrorSchema.safeParse(json);
    if (parsed.success) return fail(parsed.data.error);
    return fail(status >= 500 ? { code: 'offline', message: String(status) } : unreadable(String(status)));
  }
  const parsed = endpoint.response.safeParse(json);
  // The schema is this endpoint's own, which the union of all endpoints can't say.
  return parsed.success ? ok(parsed.data as ResponseOf<N>) : fail(unreadable(parsed.error.message));
}

const unreadable = (message: string): CallError => ({ code: 'unreadable', message });

function fillPath(path: string, params: Readonly<Record<string, string>>): string {
  return path.replace(/:([A-Za-z]+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

type SendOptions = {
  readonly body?: unknown;
  readonly keepalive?: boolean;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
};

async function send(
  path: string,
  method: string,
  { body, keepalive = false, signal, timeoutMs = DEFAULT_TIMEOUT_MS }: SendOptions,
): Promise<Result<{ readonly status: number; readonly json: unknown }, CallError>> {
  const abort = new AbortController();
  const stop = () => abort.abort();
  const timer = setTimeout(stop, timeoutMs);
  signal?.addEventListener('abort', stop);
  const text = body === undefined ? undefined : JSON.stringify(body);
  const isSmall = text === undefined || new TextEncoder().encode(text).length <= KEEPALIVE_MAX_BYTES;
  try {
    const response = await fetch(path, {
      method,
      keepalive: keepalive && isSmall,
      signal: abort.signal,
      headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(text === undefined ? {} : { body: text }),
    });
    return ok({ status: response.status, json: parseJson(await response.text()) });
  } catch (error) {
    // fetch rejects with TypeError for every network failure and with an abort for ours; both mean: no answer.
    return fail({ code: 'offline', message: error instanceof Error ? error.message : String(error) });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
