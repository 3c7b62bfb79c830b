import { css } from 'lit';
import type { EvidenceClass } from '../catalog/types.ts';
import { weakestIn, type Grounds } from '../scenario/grounds.ts';

const quarters: Readonly<Record<EvidenceClass, number>> = {
  definition: 4,
  quote: 4,
  measured: 4,
  datasheet: 3,
  derived: 2,
  analyst: 1,
  'vendor-claim': 1,
  assumption: 0,
};

/** How well something is founded: the class of a circle that is filled by quarters; what follows another input has none. */
export const evidenceClass = (evidence: Grounds | 'own' | 'follows'): string =>
  evidence === 'follows' ? '' : `ev e${evidence === 'own' ? 4 : quarters[weakestIn(evidence)]}`;

/** How well something is founded, in quarters of a circle. */
export const evidenceStyles = css`
  .ev::before {
    content: '';
    display: inline-block;
    width: 0.6em;
    height: 0.6em;
    margin-right: 5px;
    border-radius: 50%;
    border: 1.5px solid var(--_muted);
  }
  .ev.e4::before {
    background: var(--_muted);
  }
  .ev.e3::before {
    background: conic-gradient(var(--_muted) 75%, transparent 0);
  }
  .ev.e2::before {
    background: linear-gradient(90deg, var(--_muted) 50%, transparent 50%);
  }
  .ev.e1::before {
    background: conic-gradient(var(--_muted) 25%, transparent 0);
  }
`;
