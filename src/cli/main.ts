import { program } from './program.ts';

declare const __PACKAGE_VERSION__: string;

process.exitCode = await program(process.argv.slice(2), __PACKAGE_VERSION__, {
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});
