/** A label of sixty signs that would break markup wherever it is not escaped. */
export const hostileLabel = `Acme <script>&"'</script> half linear pluggable 1.6T 2xDR4 x9`;

/** A scenario with a product of its own, from a sponsor. */
export const acme = {
  options: [
    'retimed',
    'cpo',
    { id: 'acme', label: hostileLabel, leaf: 'acme', upper: 'acme', card: 'acme', sponsor: { name: 'Acme "&" Sons' } },
  ],
  architectures: { acme: { like: 'linear', endPower: '9 W', endPrice: 690 } },
} as const;
