import type { EvidenceClass, Figure } from '../catalog/types.ts';

/** What a number rests on, as readers are told: a class, or `derived-` and the weakest class that it is computed from. */
export type Grounds = EvidenceClass | `derived-${EvidenceClass}`;

/** @param weakest The weakest class of all that the number is made of: of an input, what it is a share of too. */
export const groundsOf = (figure: Pick<Figure, 'evidence'> | null, weakest: EvidenceClass): Grounds =>
  figure?.evidence === 'derived' ? `derived-${weakest}` : weakest;

/** The class that decides how well a number is founded. */
export const weakestIn = <Of extends string>(grounds: Of) =>
  grounds.replace('derived-', '') as Of extends `derived-${infer Weakest}` ? Weakest : Of;
