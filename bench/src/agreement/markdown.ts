import type { Figure } from './figures.ts';

/** Text as one cell or line of Markdown: nothing in it is read as markup, line breaks become ⏎. */
export const plain = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|#~&]/g, (mark) => `\\${mark}`)
    .replace(/\s*\n\s*/g, ' ⏎ ')
    .trim();

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** A table whose cells are words: everything to the left. */
export function wordTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export const number = (value: number | null | undefined): string =>
  value === null || value === undefined || Number.isNaN(value)
    ? '–'
    : value
        .toFixed(2)
        .replace(/^-0\.00$/, '0.00')
        .replace('-', '−');

export const withInterval = (figure: Figure): string =>
  figure === null ? '–' : `${number(figure.value)} (${number(figure.low)} … ${number(figure.high)})`;
