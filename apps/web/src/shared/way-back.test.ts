import { expect, test } from 'vitest';
import { readWayBack } from './way-back.ts';

const ORIGIN = 'https://mianmian.example';

test('a path of this site leads back', () => {
  expect(readWayBack({ back: '/invitations/abc?x=1' }, ORIGIN)).toEqual({ back: '/invitations/abc?x=1' });
});

test.each([
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '/\\elsewhere.example/',
  '/\t/elsewhere.example/',
  'javascript:alert(1)',
  'papers',
  '',
  7,
  undefined,
])('%j does not', (back) => {
  expect(readWayBack({ back }, ORIGIN)).toEqual({});
});
