import { expect, it } from 'vitest';
import { checkAgreement } from '../bench/agreement.ts';

it('the equations of one switch as the bench has them by hand and by mathjs agree with the evaluator', () =>
  expect(checkAgreement).not.toThrow());
