import { ENDPOINTS, type EndpointName } from '@mianmian/contract/endpoints';
import type { APIResponse } from 'playwright-core';
import type { Visitor } from './open-visitor.ts';

type Call = { readonly params?: Readonly<Record<string, string>>; readonly body?: unknown };

/** Asks the API with the visitor's cookies, whatever comes back. */
export function askApi(
  { context }: Pick<Visitor, 'context'>,
  name: EndpointName,
  call: Call = {},
): Promise<APIResponse> {
  const { method, path } = ENDPOINTS[name];
  const url = path.replace(/:([A-Za-z]+)/g, (_, param: string) => encodeURIComponent(call.params?.[param] ?? ''));
  // An idle connection may be closed by the server in the moment in which it is used again.
  const maxRetries = 1;
  return context.request.fetch(url, { method, maxRetries, ...(call.body === undefined ? {} : { data: call.body }) });
}

type ResponseOf<N extends EndpointName> = ReturnType<(typeof ENDPOINTS)[N]['response']['parse']>;

/** The same for a call that must go well; what comes back keeps the contract. */
export async function callApi<N extends EndpointName>(
  visitor: Pick<Visitor, 'context'>,
  name: N,
  call: Call = {},
): Promise<ResponseOf<N>> {
  const response = await askApi(visitor, name, call);
  if (!response.ok()) throw new Error(`${name}: ${response.status()} ${await response.text()}`);
  // The schema is this endpoint's own, which the union of all endpoints can't say.
  return ENDPOINTS[name].response.parse(await response.json()) as ResponseOf<N>;
}
