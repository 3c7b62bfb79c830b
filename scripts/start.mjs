import process from 'node:process';
import { parseArgs } from 'node:util';
import { fail, installPackages, requireNode, root } from './packages.mjs';

requireNode();
const port = readPort();
installPackages();
process.chdir(root);

const { build, preview } = await import('vite');
try {
  await build({ logLevel: 'warn' });
} catch (error) {
  fail(`the page cannot be built: ${error.message}`);
}
// Vite takes the next free port when this one is taken.
const server = await preview({ logLevel: 'warn', preview: { port, host: 'localhost' } });
process.stdout.write(`cpo-tco is at ${server.resolvedUrls.local[0]}\n`);

function readPort() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
    if (/^\d+$/.test(values.port) && Number(values.port) <= 65535) return Number(values.port);
    throw new Error(`--port: found "${values.port}"; allowed: a number from 0 to 65535`);
  } catch (error) {
    return fail(error.message);
  }
}
