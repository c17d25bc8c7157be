import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a Chromium on this machine, or `undefined`. `CHROMIUM_PATH` goes before all others. */
export function findChromium() {
  const inPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.CHROMIUM_PATH, ...inPath, ...USUAL_PLACES].find((path) => path && canRun(path));
}

/** Whether fonts for Chinese are there; true where no fontconfig can be asked (macOS and Windows bring theirs). */
export function hasChineseFont() {
  const answer = outputOf('fc-list', [':lang=zh', 'family']);
  return answer === undefined ? process.platform !== 'linux' : answer.trim() !== '';
}

/** Whether packages can be installed here without asking anybody: Debian or a relative of it, as root. */
export const canInstallPackages = () => process.getuid?.() === 0 && outputOf('apt-get', ['--version']) !== undefined;

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function outputOf(program, args) {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}
