import { isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * Network address of whoever asks. Behind the proxy that a public origin implies, the last hop that it added; without
 * one the header could be anybody's and is not read. Of IPv6 only the network: whoever has one address has all of them.
 */
export const addressOf =
  (publicOrigin: string | null) =>
  (c: Context): string => {
    const forwarded = publicOrigin === null ? undefined : c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
    return networkOf(forwarded ?? getConnInfo(c).remote.address ?? 'unknown');
  };

const GROUPS = 8;
const GROUPS_OF_NETWORK = 4;

/** A household or a server gets a /64 at least: https://www.rfc-editor.org/rfc/rfc6177 */
function networkOf(address: string): string {
  // IPv4 in IPv6, as a listener for both tells it.
  const [, inner] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (inner !== undefined) return inner;
  if (!isIPv6(address)) return address;
  const [left = [], right = []] = address.split('::').map((part) => (part === '' ? [] : part.split(':')));
  const zeros = Array.from({ length: Math.max(0, GROUPS - left.length - right.length) }, () => '0');
  const groups = [...left, ...zeros, ...right].slice(0, GROUPS_OF_NETWORK);
  return groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':');
}
