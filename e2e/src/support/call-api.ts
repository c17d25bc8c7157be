import { ENDPOINTS, type EndpointName } from '@mianmian/contract/endpoints';
import type { APIResponse } from 'playwright-core';
import type { z } from 'zod';
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
  return context.request.fetch(url, { method, ...(call.body === undefined ? {} : { data: call.body }) });
}

/** The same for a call that must go well; what comes back keeps the contract. */
export async function callApi<N extends EndpointName>(
  visitor: Pick<Visitor, 'context'>,
  name: N,
  call: Call = {},
): Promise<z.output<(typeof ENDPOINTS)[N]['response']>> {
  const response = await askApi(visitor, name, call);
  if (!response.ok()) throw new Error(`${name}: ${response.status()} ${await response.text()}`);
  const schema: z.ZodType = ENDPOINTS[name].response;
  // The schema is this endpoint's own, which the union of all endpoints can't say.
  return schema.parse(await response.json()) as z.output<(typeof ENDPOINTS)[N]['response']>;
}
