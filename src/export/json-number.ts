/** As JSON has it. */
export const numberText = (value: number): string => (value - value === 0 ? `${value}` : 'null');
