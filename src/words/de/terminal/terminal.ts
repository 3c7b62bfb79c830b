export { terminalWords } from '../../en/terminal/terminal.ts';
