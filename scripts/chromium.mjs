import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { findOrInstall } from './programs.mjs';

const programFiles = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);

const usualPaths = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: programFiles.flatMap((folder) => [
    `${folder}\\Chromium\\Application\\chrome.exe`,
    `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
  ]),
};

/** How each system installs Chromium; the first command that is there is taken. */
const packageManagers = [
  ['apt-get update', 'apt-get install -y --no-install-recommends chromium'],
  ['dnf install -y chromium'],
  ['pacman -Sy --noconfirm chromium'],
  ['zypper --non-interactive install chromium'],
  ['apk add chromium'],
  ['brew install --cask chromium'],
];

export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
];

/** Path of a Chromium that runs, or undefined. Installs nothing. */
export async function findChromium() {
  const paths = [process.env.CHROMIUM_PATH, ...(usualPaths[process.platform] ?? []), await playwrightPath()];
  return paths.find((path) => path && existsSync(path) && runs(path));
}

/** The same, after trying to install one: by the system's package manager, then by Playwright. */
export const findOrInstallChromium = (say) =>
  findOrInstall('Chromium', findChromium, packageManagers, ['npx playwright install chromium'], say);

// Chrome for Windows opens a window instead of answering.
const runs = (path) =>
  process.platform === 'win32' || spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;

async function playwrightPath() {
  try {
    const { chromium } = await import('playwright');
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}
