/** The day on which a reader is at a moment, YYYY-MM-DD: elsewhere it may be another. */
export const dayOf = (at: Date): string => {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
};

/** Where the reader is now. */
export const dayNow = (): string => dayOf(new Date());
