import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dark, light } from '../look/palette.ts';

const sheet = readFileSync(new URL('./evidence.css', import.meta.url), 'utf8');
const [lightBlock = '', darkBlock = ''] = sheet.split(':root[data-theme="dark"]');

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const channel = (at: number): number => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const colour = (block: string, name: string): string => {
  const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block)?.[1];
  if (found === undefined) throw new Error(`evidence.css has no --${name}`);
  return found;
};

test.each([
  ['light', lightBlock, light],
  ['dark', darkBlock, dark],
] as const)('in the %s theme marked words, chips and lines can be read', (_, block, palette) => {
  for (const hue of [1, 2, 3, 4, 5, 6]) {
    const [line, ground] = [colour(block, `mark-${hue}`), colour(block, `ground-${hue}`)];
    expect(contrast(palette.ink, ground), `words on ground ${hue}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.sheet, line), `letter on chip ${hue}`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(line, palette.paper), `line ${hue} on paper`).toBeGreaterThanOrEqual(3);
  }
});
