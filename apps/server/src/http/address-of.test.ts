import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { addressOf } from './address-of.ts';

const app = new Hono().get('/', (c) => c.text(addressOf('https://mianmian.example')(c)));
const seen = async (forwarded: string) =>
  (await app.request('/', { headers: { 'x-forwarded-for': forwarded } })).text();

describe('the address of whoever asks', () => {
  it('is what the last proxy says, whatever was claimed before', async () => {
    expect(await seen('9.9.9.9, 203.0.113.7')).toBe('203.0.113.7');
    expect(await seen('::ffff:203.0.113.7')).toBe('203.0.113.7');
  });

  it('of IPv6 is the network, so that a thousand addresses of one household are one', async () => {
    const network = '2001:db8:0:7';
    for (const one of ['2001:db8:0:7::1', '2001:0DB8:0:7:ffff:1:2:3', '2001:db8::7:1:2:3:4', '2001:db8:0:7::']) {
      expect(await seen(one)).toBe(network);
    }
    expect(await seen('2001:db8:0:8::1')).not.toBe(network);
    expect(await seen('::1')).toBe('0:0:0:0');
  });
});
