/** All gates by which text and data of strangers come in. */
import type { AnyGate } from './gate.ts';
import * as data from './gates/data.ts';
import * as files from './gates/files.ts';
import * as terminal from './gates/terminal.ts';
import * as text from './gates/text.ts';

export const gates: readonly AnyGate[] = [text, files, data, terminal].flatMap((of) => Object.values<AnyGate>(of));
