/** Where a reader has set the colours, these take the place of ours. */
const forced = {
  page: 'Canvas',
  ink: 'CanvasText',
  muted: 'CanvasText',
  line: 'GrayText',
  accent: 'LinkText',
} as const;

export type ProbedColor = keyof typeof forced;

/**
 * The colours of a page at this moment, light, dark or of a host, for what is drawn on a canvas or handed out as a picture.
 * @param within Where they hold.
 */
export function probedColors<Name extends ProbedColor>(
  within: ShadowRoot | HTMLElement,
  names: readonly Name[],
): Readonly<Record<Name, string>> {
  const areForced = matchMedia('(forced-colors: active)').matches;
  const probe = document.createElement('span');
  // A ground that is asked for as the colour of a text is not made the colour of texts.
  probe.style.setProperty('forced-color-adjust', 'none');
  within.append(probe);
  const colors = names.map((name): [Name, string] => {
    probe.style.color = areForced ? forced[name] : `var(--_${name})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(colors) as Record<Name, string>;
}
