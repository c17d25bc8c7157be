import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RETENTION_DAYS } from './retention.ts';

const GUIDE = new URL('../../../../docs/guides/privacy.md', import.meta.url);

describe('how long things are kept', () => {
  it('is told to people as it is', () => {
    const rows = [...readFileSync(GUIDE, 'utf8').matchAll(/^\|.*（(\w+)） *\| *(\d+) *\|/gm)];
    const told = Object.fromEntries(rows.map(([, kind, days]) => [kind, Number(days)]));
    expect(told).toEqual(RETENTION_DAYS);
  });

  it('keeps tombstones longer than any backup that could bring somebody back', () => {
    expect(RETENTION_DAYS.tombstone).toBeGreaterThan(RETENTION_DAYS.backup);
  });
});
