import type { EndpointName } from '@mianmian/contract/endpoints';
import { type CallError, type CallOptions, callEndpoint, type ResponseOf } from './call-endpoint.ts';

/** Carries a typed error through TanStack Query, which knows failure only as a thrown value. */
export class CallFailure extends Error {
  readonly error: CallError;
  constructor(error: CallError) {
    super(`${error.code}: ${error.message}`);
    this.name = 'CallFailure';
    this.error = error;
  }
}

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: CallFailure;
  }
}

/** For query functions: the response, or a thrown `CallFailure`. */
export async function fetchEndpoint<N extends EndpointName>(name: N, options: CallOptions<N>): Promise<ResponseOf<N>> {
  const result = await callEndpoint(name, options);
  if (!result.ok) throw new CallFailure(result.error);
  return result.value;
}
