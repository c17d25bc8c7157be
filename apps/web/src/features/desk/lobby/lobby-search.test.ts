import { expect, test } from 'vitest';
import { readLobbySearch } from './lobby-search.ts';

test('the address names a scenario or a competency, and whatever else it says is left out', () => {
  expect(readLobbySearch({ scenario: 'stalled-parcel', competency: 'emotion' })).toEqual({
    scenario: 'stalled-parcel',
    competency: 'emotion',
  });
  expect(readLobbySearch({ scenario: '../report', competency: 'charm' })).toEqual({});
  expect(readLobbySearch({ scenario: 7, mode: 'test' })).toEqual({});
});
