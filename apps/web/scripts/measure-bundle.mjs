// After `vite build`: the JavaScript that must arrive before each page shows, compressed by brotli, and that the front
// pages read without any script. Fails above the limits. Run from anywhere: node apps/web/scripts/measure-bundle.mjs
// Another folder than apps/web/dist may be named.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/** Entry, layout and route of a page on which a visit begins. */
const FIRST_SCREEN_LIMIT = 260 * 1024;
const LANDING_LIMIT = 15 * 1024;
const FIRST_SCREENS = [
  'src/features/paper/papers-page.tsx',
  'src/features/paper/start-page.tsx',
  'src/features/paper/sitting-page.tsx',
  'src/features/mine/mine-page.tsx',
  'src/features/practice/practice-list-page.tsx',
  'src/features/practice/practice-page.tsx',
];

/** What any route may add to the app's own: no page makes one wait who is there already. */
const ROUTE_LIMIT = 150 * 1024;

const folder = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url));
const dist = (path) => join(folder, path);
const manifest = JSON.parse(readFileSync(dist('.vite/manifest.json'), 'utf8'));
const brotliSizes = new Map();
const sizeOf = (file) => {
  if (!brotliSizes.has(file)) brotliSizes.set(file, brotliCompressSync(readFileSync(dist(file))).length);
  return brotliSizes.get(file);
};

/** The files that a chunk needs before it runs, itself included. */
function filesOf(keys) {
  const files = new Set();
  const seen = new Set();
  const queue = [...keys];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    const chunk = manifest[key];
    if (chunk === undefined) throw new Error(`${key} is not in the build's manifest; was a page renamed?`);
    if (chunk.file.endsWith('.js')) files.add(chunk.file);
    queue.push(...(chunk.imports ?? []));
  }
  return files;
}

/** Scripts that a page of the build names itself, with what they need. */
function scriptsOf(page) {
  const named = new Set(
    [...readFileSync(dist(page), 'utf8').matchAll(/<script[^>]*src="\/([^"]+)"/g)].map(([, src]) => src),
  );
  const keys = Object.keys(manifest).filter((key) => named.has(manifest[key].file));
  return new Set([...named, ...filesOf(keys)]);
}

const problems = [];
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
function check(name, files, limit) {
  const bytes = [...files].reduce((sum, file) => sum + sizeOf(file), 0);
  console.log(`${kilobytes(bytes).padStart(10)}  ${name}`);
  if (bytes > limit) problems.push(`${name}: ${kilobytes(bytes)} brotli, limit ${kilobytes(limit)}`);
}
const withRoute = (page) => new Set([...scriptsOf('app.html'), ...filesOf([page])]);

check('landing', scriptsOf('index.html'), LANDING_LIMIT);
for (const page of FIRST_SCREENS) check(page, withRoute(page), FIRST_SCREEN_LIMIT);

const app = scriptsOf('app.html');
check('app.html: what every page of the app needs', app, FIRST_SCREEN_LIMIT);
/**
 * Whatever is loaded when it is asked for: the routes, and what a page brings in once it is there (charts, pinyin,
 * the calendar file), each for itself.
 */
const parts = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry);
if (parts.length < FIRST_SCREENS.length) throw new Error('the manifest names no routes; are pages still lazy?');
for (const part of parts.sort()) {
  const added = [...filesOf([part])].filter((file) => !app.has(file));
  check(`+ ${part}`, added, ROUTE_LIMIT);
}

for (const [file, words] of [
  ['index.html', ['面面俱到', '看得见出处', '直接开始', '付款都五天了还不发货', '共情安抚']],
  ['en.html', ['Mianmian', 'shows its source', 'Start a short paper']],
]) {
  const html = readFileSync(dist(file), 'utf8');
  const body = html.slice(html.indexOf('<body'), html.indexOf('</body>'));
  const visible = body.replace(/<script[\s\S]*?<\/script>|<noscript[\s\S]*?<\/noscript>/g, '');
  for (const word of words)
    if (!visible.includes(word)) problems.push(`${file} does not say “${word}” before its script`);
  if (/<script(?![^>]*\bsrc=)/.test(html))
    problems.push(`${file} has an inline script, which the server's policy refuses`);
}

/**
 * Safari reads lookbehinds from 16.4 on. For the oldest one the build makes a `RegExp(…)` of such a literal, which then
 * fails as the file is read.
 */
const LOOKBEHIND = /RegExp\(`[^`]*\(\?<[=!]/;
for (const { file } of Object.values(manifest))
  if (file.endsWith('.js') && LOOKBEHIND.test(readFileSync(dist(file), 'utf8')))
    problems.push(`${file} holds a lookbehind, which Safari 15.6 cannot read`);

for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
