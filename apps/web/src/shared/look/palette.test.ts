import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dark, light, type Palette } from './palette.ts';

const sheet = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

const themes: readonly (readonly [string, Palette])[] = [
  ['light', light],
  ['dark', dark],
];

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

test.each(themes)('the %s style sheet holds the palette', (name, palette) => {
  const block = sheet.split(':root[data-theme="dark"]')[name === 'light' ? 0 : 1] ?? '';
  for (const [token, value] of Object.entries(palette)) expect(block).toContain(`--${token}: ${value};`);
});

const texts = ['ink', 'ink-soft', 'ink-faint', 'accent', 'accent-hover', 'red', 'amber'] as const;

test.each(themes)('%s text is readable on every ground it stands on', (_, palette) => {
  for (const text of texts)
    for (const ground of ['paper', 'sheet', 'sunken'] as const)
      expect(contrast(palette[text], palette[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  const pairs = [
    ['on-accent', 'accent'],
    ['on-accent', 'accent-hover'],
    ['accent', 'accent-soft'],
    ['red', 'red-soft'],
    ['amber', 'amber-soft'],
    ['ink', 'marker'],
    ['ink', 'accent-soft'],
    ['ink', 'red-soft'],
    ['ink', 'amber-soft'],
  ] as const;
  for (const [text, ground] of pairs)
    expect(contrast(palette[text], palette[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
});

test.each(themes)('%s borders of fields can be seen', (_, palette) => {
  for (const ground of ['paper', 'sheet'] as const)
    expect(contrast(palette['line-strong'], palette[ground])).toBeGreaterThanOrEqual(3);
});
