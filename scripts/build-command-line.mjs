import { fail, installPackages, requireNode, root } from './packages.mjs';

/** Writes dist/cli, and installs the packages first where they are missing. Stdout stays the program's. */
export async function buildCommandLine() {
  requireNode();
  installPackages();
  const { build } = await import('vite');
  try {
    await build({ root, configFile: `${root}vite.cli.config.ts`, logLevel: 'warn' });
  } catch (error) {
    fail(`the command line cannot be built: ${error.message}`);
  }
}
