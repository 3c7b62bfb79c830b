/**
 * What a button does while it can be used. One that cannot is told by `aria-disabled`: with `disabled` a reader who just pressed it
 * would lose the focus, and one who walks by Tab would never meet it.
 */
export const unless =
  (isOff: boolean, act: () => void): (() => void) =>
  () => {
    if (!isOff) act();
  };
