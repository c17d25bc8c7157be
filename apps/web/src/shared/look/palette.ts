/**
 * The colours of the house: ink on rice paper, pine green for what one may press, vermilion (the teacher's pen) for what
 * is missing, highlighter yellow for words that count. `tokens.css` holds the same values for style sheets and
 * `palette.test.ts` keeps the two equal and readable (WCAG 2.2 AA).
 */
export type Palette = Readonly<Record<keyof typeof light, string>>;

export const light = {
  paper: '#f3f4ee',
  sheet: '#ffffff',
  sunken: '#e9ebe3',
  ink: '#18211d',
  'ink-soft': '#46534c',
  'ink-faint': '#5d6a63',
  line: '#d8dcd2',
  'line-strong': '#7c8981',
  accent: '#0b6655',
  'accent-hover': '#084d40',
  'accent-soft': '#dcece6',
  'on-accent': '#ffffff',
  red: '#b3321d',
  'red-soft': '#fae5df',
  amber: '#7d5200',
  'amber-soft': '#fbefcf',
  marker: '#ffe27a',
} as const;

export const dark: Palette = {
  paper: '#111614',
  sheet: '#1a211e',
  sunken: '#0c100e',
  ink: '#e8ede9',
  'ink-soft': '#b9c4be',
  'ink-faint': '#94a19a',
  line: '#2f3934',
  'line-strong': '#74827b',
  accent: '#5fcab2',
  'accent-hover': '#86dcc8',
  'accent-soft': '#173a33',
  'on-accent': '#05231c',
  red: '#ff9078',
  'red-soft': '#40201a',
  amber: '#e8bf62',
  'amber-soft': '#382c10',
  marker: '#5f4d0c',
};
