import { existsSync, readdirSync } from 'node:fs';
import process from 'node:process';
import { findOrInstall } from './programs.mjs';

const there = (...paths) => paths.find((path) => path && existsSync(path));

/** Path of Firefox, or undefined. Installs nothing. */
export const findFirefox = () =>
  there(
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...['PROGRAMFILES', 'PROGRAMFILES(X86)'].map(
      (name) => process.env[name] && `${process.env[name]}\\Mozilla Firefox\\firefox.exe`,
    ),
  );

/** WebKitGTK's driver, the browser that it drives, and a screen that nobody sees; undefined if one is missing. */
export function findWebKit() {
  const driver = there(process.env.WEBKIT_DRIVER_PATH, '/usr/bin/WebKitWebDriver');
  const browser = there(process.env.MINIBROWSER_PATH, ...miniBrowsers());
  const screen = there('/usr/bin/Xvfb', '/usr/libexec/Xvfb');
  return driver && browser && screen ? { driver, browser, screen } : undefined;
}

/** Each system keeps it in a folder of its kind of processor. */
function miniBrowsers() {
  const folders = ['/usr/lib', '/usr/lib64', '/usr/libexec'].filter(existsSync);
  const within = folders.flatMap((folder) => [folder, ...readdirSync(folder).map((name) => `${folder}/${name}`)]);
  return within.flatMap((folder) =>
    ['4.1', '6.0', '4.0'].map((version) => `${folder}/webkit2gtk-${version}/MiniBrowser`),
  );
}

const firefoxPackages = [
  ['apt-get update', 'apt-get install -y --no-install-recommends firefox-esr'],
  ['dnf install -y firefox'],
  ['pacman -Sy --noconfirm firefox'],
  ['zypper --non-interactive install MozillaFirefox'],
  ['apk add firefox-esr'],
  ['brew install --cask firefox'],
];

const webKitPackages = [['apt-get update', 'apt-get install -y --no-install-recommends webkit2gtk-driver xvfb']];

/** The same, after trying to install them by the system's package manager. */
export const findOrInstallFirefox = (say) => findOrInstall('Firefox', findFirefox, firefoxPackages, [], say);
export const findOrInstallWebKit = (say) => findOrInstall('WebKitGTK', findWebKit, webKitPackages, [], say);

/** Where one is missing and could not be installed. */
export const whatToDo = {
  firefox: 'no Firefox: install firefox-esr (Debian) or firefox, or set FIREFOX_PATH',
  webkit: 'no WebKitGTK: install webkit2gtk-driver and xvfb (Debian), or set WEBKIT_DRIVER_PATH and MINIBROWSER_PATH',
};
