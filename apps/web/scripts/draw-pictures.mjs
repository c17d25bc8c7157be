// Draws the favicon, the touch icon and the social picture from the mark with an installed Chromium:
//   tsx apps/web/scripts/draw-pictures.mjs [/usr/bin/chromium]
// The pictures are committed; run it again only when the mark or the words change.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { MARK_PATHS } from '../src/shared/look/mark-paths.ts';
import { light } from '../src/shared/look/palette.ts';

const publicFile = (name) => fileURLToPath(new URL(`../public/${name}`, import.meta.url));
const stroke = 'fill="none" stroke-linecap="round" stroke-linejoin="round"';
const mark = (bubble, lines, width = 6) =>
  `<path fill="${bubble}" d="${MARK_PATHS.bubble}"/><g ${stroke} stroke="${lines}" stroke-width="${width}"><path d="${MARK_PATHS.eyes}"/><path d="${MARK_PATHS.tick}"/></g>`;
const svg = (inner, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" ${attributes}>${inner}</svg>`;

writeFileSync(
  publicFile('favicon.svg'),
  `${svg(`<title>面面俱到</title>${mark(light.accent, light['on-accent'], 6.5)}`)}\n`,
);

const tile = `<div style="width:180px;height:180px;display:grid;place-items:center;background:${light.paper}">${svg(mark(light.accent, light['on-accent']), 'width="128" height="128"')}</div>`;
const social = `
  <div style="width:1200px;height:630px;box-sizing:border-box;padding:84px 88px;display:flex;flex-direction:column;background:${light.paper};color:${light.ink};font-family:'Noto Sans CJK SC',sans-serif">
    <div style="display:flex;align-items:center;gap:24px;font-size:44px;font-weight:700">${svg(mark(light.accent, light['on-accent']), 'width="84" height="84"')}面面俱到</div>
    <div style="margin-top:auto;font-size:92px;line-height:1.32;font-weight:700">在线客服面试，<br>每一分都<span style="background:linear-gradient(${light.marker},${light.marker}) 0 88%/100% 58% no-repeat;padding:0 8px">看得见出处</span></div>
    <div style="margin-top:36px;font-size:34px;color:${light['ink-soft']}">14 道题，公开的评分细则，不用注册</div>
  </div>`;

const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  for (const [name, width, height, body] of [
    ['favicon.png', 48, 48, svg(mark(light.accent, light['on-accent'], 6.5), 'width="48" height="48"')],
    ['apple-touch-icon.png', 180, 180, tile],
    ['icon-512.png', 512, 512, `<div style="zoom:2.845">${tile}</div>`],
    ['social.png', 1200, 630, social],
  ]) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(`<body style="margin:0">${body}</body>`);
    await page.screenshot({ path: publicFile(name), omitBackground: true, clip: { x: 0, y: 0, width, height } });
    await page.close();
  }
} finally {
  await browser.close();
}
