/** So long a button says what it did. */
export const toldMilliseconds = 2000;
