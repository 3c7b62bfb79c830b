declare const __PACKAGE_VERSION__: string;

type Versioned = CustomElementConstructor & { cpoVersion?: string };

/** Registers an element once. A second copy is silent; a copy of another version is named once in the console. */
export function define(tag: string, element: CustomElementConstructor): void {
  const registered: Versioned | undefined = customElements.get(tag);
  if (!registered) {
    (element as Versioned).cpoVersion = __PACKAGE_VERSION__;
    customElements.define(tag, element);
  } else if (registered.cpoVersion !== __PACKAGE_VERSION__)
    console.warn(
      `${tag}: version ${registered.cpoVersion ?? 'unknown'} is registered, ${__PACKAGE_VERSION__} is left out`,
    );
}
