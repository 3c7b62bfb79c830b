/**
 * What `wp_kses_post` of WordPress leaves of HTML: elements and attributes of `$allowedposttags`, as wp-includes/kses.php of
 * WordPress has them (https://github.com/WordPress/WordPress/blob/001ffe81fbec4438a9f594f330e18103d21fbcd7/wp-includes/kses.php,
 * read 2026-11-28). Tags of other elements are taken out; what stands between them stays.
 */

const everywhere = ['class', 'dir', 'hidden', 'id', 'lang', 'role', 'style', 'title', 'xml:lang'];

/** Those with attributes of their own that code of ours might have. */
const own: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
  img: ['alt', 'align', 'border', 'height', 'hspace', 'loading', 'longdesc', 'vspace', 'src', 'usemap', 'width'],
  td: ['align', 'colspan', 'headers', 'rowspan', 'scope', 'valign', 'width'],
  th: ['align', 'colspan', 'headers', 'rowspan', 'scope', 'valign', 'width'],
};

const elements = new Set(
  `address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup del dd dfn
  details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li
  main map mark menu nav object p pre q rb rp rt rtc ruby s samp span section small strike strong sub summary sup table tbody
  td textarea tfoot th thead title tr track tt u ul ol var video`.split(/\s+/),
);

export const keptByWordPress = (html: string): string =>
  html
    .replace(/<!--[^]*?-->/g, '')
    .replace(/<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi, (_, end: string, name: string, rest: string) => {
      const tag = name.toLowerCase();
      if (!elements.has(tag)) return '';
      if (end) return `</${name}>`;
      const kept = [...rest.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].filter(
        ([, attribute]) =>
          everywhere.includes(attribute!) || /^(aria|data)-/.test(attribute!) || (own[tag] ?? []).includes(attribute!),
      );
      return `<${name}${kept.map(([text]) => ` ${text}`).join('')}>`;
    });
