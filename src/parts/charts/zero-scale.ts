/** Where a value stands, in percent, on a scale that reaches from the least of the values to the most, zero among them. */
export function zeroScale(values: readonly number[]): (value: number) => number {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  return (value) => (most > least ? ((value - least) / (most - least)) * 100 : 50);
}
