import { ScenarioError } from '../scenario/scenario-error.ts';
import type { TerminalClaim } from '../words/en/terminal/claim.ts';

/** A register with faults: a sentence for each. */
export class RegisterRefused extends ScenarioError {
  constructor(
    readonly sentences: readonly string[],
    { noRegister, registerFile }: TerminalClaim,
  ) {
    super(noRegister, '', registerFile);
  }
}
