import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findOrInstall } from './programs.mjs';

const usualPaths = {
  linux: ['/usr/bin/soffice', '/usr/bin/libreoffice', '/usr/lib/libreoffice/program/soffice', '/snap/bin/libreoffice'],
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) =>
    process.env[name] ? [`${process.env[name]}\\LibreOffice\\program\\soffice.com`] : [],
  ),
};

/** How each system installs its spreadsheet; the first command that is there is taken. */
const packageManagers = [
  ['apt-get update', 'apt-get install -y --no-install-recommends libreoffice-calc'],
  ['dnf install -y libreoffice-calc'],
  ['pacman -Sy --noconfirm libreoffice-fresh'],
  ['zypper --non-interactive install libreoffice-calc'],
  ['apk add libreoffice-calc'],
  ['brew install --cask libreoffice'],
];

/** Path of LibreOffice, or undefined. Installs nothing. */
export const findLibreOffice = () =>
  [process.env.LIBREOFFICE_PATH, ...(usualPaths[process.platform] ?? [])].find((path) => path && existsSync(path));

/** The same, after trying to install it by the system's package manager. */
export const findOrInstallLibreOffice = (say) =>
  findOrInstall('LibreOffice', findLibreOffice, packageManagers, [], say);

export const noLibreOffice = 'no LibreOffice: install libreoffice-calc or set LIBREOFFICE_PATH';

/** A profile that computes every workbook anew when it is opened, whoever wrote it. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/**
 * Opens workbooks, computes them anew and writes them again, all in one call: its start takes longer than a file.
 * @param files Bytes of XLSX by name, such as `fabric.xlsx`.
 * @param read Reads a file that was written.
 * @returns what was read, by name.
 */
export async function recalculate(files, read) {
  const office = findLibreOffice();
  if (!office) throw new Error(noLibreOffice);
  const folder = mkdtempSync(join(tmpdir(), 'cpo-tco-office-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
    const paths = [...files].map(([name, bytes]) => {
      const path = join(folder, name);
      writeFileSync(path, bytes);
      return path;
    });
    const out = join(folder, 'out');
    await promisify(execFile)(office, [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      ...['--headless', '--norestore', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out],
      ...paths,
    ]);
    return new Map([...files.keys()].map((name) => [name, read(join(out, name))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
