import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { openBrowser } from './support/open-browser.ts';
import { PRODUCT } from './support/repository.ts';

/** The proof lies with the scorer; this journey only takes it to another engine. */
const PROOF = join(PRODUCT, 'packages/content-schema/src/scoring-proof');
const MOST_OUTPUT_BYTES = 256 * 1024 * 1024;

const bundle = (contents: string, outfile: string, platform: 'node' | 'browser') =>
  build({
    stdin: { contents, resolveDir: PROOF, loader: 'ts' },
    bundle: true,
    outfile,
    platform,
    format: platform === 'node' ? 'esm' : 'iife',
    logLevel: 'silent',
    ...(platform === 'node' ? { define: { 'import.meta.dirname': JSON.stringify(PROOF) } } : {}),
    ...(platform === 'node'
      ? { banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" } }
      : {}),
  });

it('tells the same about every answer, byte for byte, in Chromium as in Node', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'mianmian-same-bytes-'));
  const browser = await openBrowser();
  try {
    const inNode = join(directory, 'print-sample.mjs');
    const inBrowser = join(directory, 'evaluate-sample.js');
    await bundle("import './print-sample.ts';", inNode, 'node');
    await bundle(
      "import { evaluateSample } from './evaluate-sample.ts'; Object.assign(globalThis, { evaluateSample });",
      inBrowser,
      'browser',
    );
    const printed = execFileSync(process.execPath, [inNode, '--inputs'], {
      encoding: 'utf8',
      maxBuffer: MOST_OUTPUT_BYTES,
    });
    const page = await browser.newPage();
    await page.addScriptTag({ path: inBrowser });
    const outcome = await page.evaluate((inputs) => {
      const { sample, told } = JSON.parse(inputs);
      const evaluate: unknown = Reflect.get(globalThis, 'evaluateSample');
      if (typeof evaluate !== 'function') throw new Error('the bundle did not load');
      const here: unknown = evaluate(sample);
      return { answers: sample.answers.length, characters: told.length, same: here === told };
    }, printed);
    expect(outcome.answers).toBeGreaterThan(200);
    expect(outcome.characters).toBeGreaterThan(100_000);
    expect(outcome.same).toBe(true);
  } finally {
    await browser.close();
    rmSync(directory, { recursive: true });
  }
});
