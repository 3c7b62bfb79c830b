import { ScenarioError } from '../scenario/scenario-error.ts';
import { terminalClaim as words } from '../words/en/terminal-claim.ts';

/** A register with faults: a sentence for each. */
export class RegisterRefused extends ScenarioError {
  constructor(readonly sentences: readonly string[]) {
    super(words.noRegister, '', words.registerFile);
  }
}
