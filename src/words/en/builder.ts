/** What the builder says beside the words of the desk, in English: the page on which a widget is put together. */

export const builderWords = {
  /** Of the window, and the heading of the page. */
  title: 'Build a widget for your page',
  /** Under the heading: one sentence each. */
  lead: 'Choose what your readers compare, add your product, give it your colours, and copy the code.',
  private: 'Nothing that you type is sent anywhere: it stays in this page and in its link.',
  guide: 'Guide',
  desk: 'Open in the calculator',
  /** Links for the keyboard over the page. */
  skip: { form: 'To the settings', code: 'To the code' },
  /** Of the whole form, for readers aloud. */
  form: 'Settings of the widget',
  startOver: 'Start over',
  startedOver: 'Everything is back to its default.',
  copyLink: 'Copy link',
  linkCopied: 'The link to this widget is copied.',
  /** Short, in place of what a button said. */
  copied: 'Copied',
  notCopied: 'The browser did not allow the copy. Select the text and copy it by hand.',
  tooLong: 'This widget holds too much for a link. Save its products as a feed.',
  /** What of a link could not be used; `faults` is one or more whole sentences. */
  leftOut: (faults: string): string => `Left out of the link: ${faults}`,
  loading: 'The builder is loading.',
  failed: 'The builder could not be loaded. Load the page again.',
  sections: {
    comparison: 'Comparison',
    products: 'Your products',
    inputs: 'Inputs',
    look: 'Language and look',
    texts: 'Texts and links',
  },
  /** Beside a folded section; how many of its settings differ from the defaults. */
  setCount: (count: number): string => `${count} changed`,

  comparison: {
    scope: 'What is compared',
    capacity: 'Switch',
    region: 'Region of electricity price and grid carbon',
    options: 'Options to show',
    baseline: 'Compared with',
    preset: 'Start from an example',
    presetNone: 'Choose an example',
    edition: 'Figures',
    /** Of the select for the edition; edition: 2026.12. */
    newest: (edition: string): string => `the newest (${edition})`,
    pinned: (edition: string): string => `${edition}, fixed`,
  },

  products: {
    about: 'Your product stands as one more option and is marked as yours in every table.',
    sponsor: 'Company that gives the figures',
    /** The company until a reader has typed its name. */
    sponsorUnset: 'Your company',
    add: 'Add a product',
    /** Of the fieldset; name: what the reader typed. */
    product: (name: string): string => `Product ${name}`,
    unnamed: 'New product',
    name: 'Name of the product',
    like: 'Works like',
    likeNote: 'Figures that you do not give are taken from it.',
    figure: 'Add a figure',
    chooseFigure: 'Choose a figure',
    /** Placeholder of an empty field; value: with its unit. */
    usual: (value: string): string => `${value} unless set`,
    source: 'Where the figures can be read',
    sourceNote: 'For example a datasheet with its date. It goes into the scenario, not into the widget’s tables.',
    remove: (name: string): string => `Remove ${name}`,
    removed: (name: string): string => `${name} is removed.`,
    feed: 'Product feed',
    feedAbout:
      'A JSON file with your products. Change it with the datasheet, and the widget follows: load it here, in a build step, or let the widget read it.',
    load: 'Load a feed',
    save: 'Save as a feed',
    /** After a file was read; count: products, from 1. */
    loaded: (file: string, count: number): string =>
      count === 1 ? `${file}: 1 product is in the widget.` : `${file}: ${count} products are in the widget.`,
    /** In front of a whole sentence that says what is refused. */
    notLoaded: (file: string, reason: string): string => `${file} was not loaded. ${reason}`,
    address: 'Address of the feed on your server',
    addressNote: 'The widget reads it when it loads. It must be on the same server as your page.',
    addressFrame: 'In a frame the widget cannot read it: choose another kind of code, or load the feed here.',
  },

  inputs: {
    about: 'Set values for your readers, and say what they may change.',
    search: 'Search inputs',
    nothing: (text: string): string => `No input matches “${text}”.`,
    /** How many of the inputs are listed. */
    found: (count: number, all: number): string => `${count} of ${all} inputs`,
    /** Label of the choice in each row; name: of the input. */
    readers: (name: string): string => `Readers: ${name}`,
    /** Of all inputs that have no choice of their own. */
    everyInput: 'All inputs',
    open: 'can be changed',
    locked: 'shown, fixed',
    hidden: 'not shown',
    reset: (name: string): string => `Reset ${name}`,
    hiddenNote: 'An input that is not shown still counts, and its source stays in the list of sources.',
  },

  look: {
    locale: 'Language',
    pageLanguage: 'that of the page',
    theme: 'Colours',
    themes: { auto: 'as the page', light: 'light', dark: 'dark' },
    currency: 'Currency of results',
    loading: 'When it computes',
    loadings: { eager: 'as the page loads', lazy: 'as it comes into view' },
    /** Labels of the custom properties, by name without `--cpo-`. */
    properties: {
      font: 'Font family',
      'font-size': 'Text size, px',
      radius: 'Corner radius, px',
      padding: 'Padding, px',
      border: 'Border',
      page: 'Background',
      panel: 'Background of the inputs',
      ink: 'Text',
      muted: 'Secondary text',
      line: 'Lines',
      field: 'Borders of fields',
      accent: 'Links and sliders',
      refused: 'Refused input',
      base: 'Switches',
      optics: 'Optics in switches',
      laser: 'Lasers, optics in cards',
      loss: 'Conversion, fans, carbon',
      facility: 'Power capacity',
      energy: 'Electricity',
      support: 'Support',
      other: 'Other',
    },
    colours: 'Colours',
    bars: 'Colours of bars',
    /** Of the field of a browser that shows colours; name: a label of `properties`. */
    pick: (name: string): string => `Choose: ${name}`,
    /** Of colours that are hard to read. What stands on what, by their labels; ratio: 2.3; least: 4.5. */
    contrast: (text: string, ground: string, ratio: string, least: string): string =>
      `${text} on ${ground}: contrast ${ratio} to 1. Readable text needs ${least} to 1.`,
    contrastGood: 'All text has enough contrast.',
    /** What a custom property may be. */
    notColour: 'a colour, such as #0a5fb4 or rebeccapurple',
    notLength: 'a number from 0 to 64',
    notFont: 'names of fonts, such as Inter, sans-serif',
    notBorder: 'a border, such as 1px solid #ccc, or none',
    frame: 'Colours and fonts do not reach into a frame: only the theme counts there.',
  },

  texts: {
    heading: 'Heading',
    headingNote: 'Replaces the question.',
    intro: 'Text under the heading',
    cta: 'Text of your link',
    ctaAddress: 'Address of your link',
    footnotes: 'Footnote',
    fallback: 'Text before it loads, and without scripts',
    fallbackNote: 'Write what stays true: search engines and mail programs see only this.',
    workbench: 'Address of the calculator',
    workbenchNote: 'For the link that opens your readers’ own values in it.',
    frame: 'In a frame and in a picture these texts are not shown.',
  },

  preview: {
    heading: 'Preview',
    /** Title of the frame with the widget. */
    frame: 'The widget as your readers see it',
    width: 'Width of the column',
    full: 'Full',
    /** px: 320, 480, 768. */
    pixels: (px: number): string => `${px} px`,
    page: 'Your page',
    schemes: { light: 'light', dark: 'dark' },
    /** Told once the preview shows another result. */
    shown: 'The preview is up to date.',
    broken: 'The preview could not be loaded.',
    /** In front of the sentences that the widget writes to the console. */
    faults: 'What the widget leaves out:',
  },

  code: {
    heading: 'Code to paste',
    base: 'Address of the widget’s files',
    baseNote: '{version} stands for the version of the files.',
    tier: 'Kind',
    tiers: { module: 'Module', pinned: 'Module with hashes', strict: 'One script', frame: 'Frame', static: 'Picture' },
    /** One sentence on each, for who it is. */
    about: {
      module: 'For most pages: two lines. It loads its parts as they are needed.',
      pinned: 'The same, and the browser refuses any file that was changed.',
      strict: 'For pages with a strict content policy: one file, one hash, no further request.',
      frame: 'For systems that accept frames but no scripts from other hosts.',
      static:
        'For mail, documents and systems that accept neither scripts nor frames: a picture with its numbers as text.',
    },
    copy: 'Copy',
    /** Names of the copied piece, for readers aloud. */
    copyOf: (what: string): string => `Copy: ${what}`,
    copiedOf: (what: string): string => `Copied: ${what}`,
    html: 'HTML',
    styles: 'Styles',
    stylesNote: 'Put these lines into your style sheet.',
    policy: 'What your page needs',
    /** Versions are of the package. */
    version: (version: string): string => `Version ${version}`,
    policyNote: 'If your server sends a content policy, it needs:',
    inlineStyles: 'If it allows no inline styles, put the lines between <style> and </style> into your style sheet.',
    otherHost: 'Files on another host than your page need the header Access-Control-Allow-Origin: *.',
    noHashes: 'The hashes of the files come with a full build: npm run build.',
    noBase: 'Type the address of the folder with the files first.',
    notAddress: 'an address that begins with https://, http://, / or ., without quotes, spaces, ?, # or < >',
    notPage: 'an address that begins with https://, http://, / or a letter, without quotes, spaces or < >',
    picture: 'Save the picture',
    pictureSaved: 'The picture is saved.',
    pictureFailed: 'The picture could not be made.',
    image: 'Address of the picture on your server',
    making: 'Making the picture',
  },

  recipes: {
    heading: 'In your system',
    label: 'System',
    names: { html: 'HTML', wordpress: 'WordPress', react: 'React', server: 'React on a server', vue: 'Vue' },
    /** Steps, each a whole sentence. A name of a file stands beside its code. */
    html: ['Save this as a page, or copy what stands in its body into yours.'],
    /** What WordPress calls the block, in this language. */
    block: 'Custom HTML',
    wordpress: [
      'Add a block “Custom HTML” and paste the code. You need the right to post any HTML: administrators and editors of a single site have it; in a network, only super administrators do.',
      'Without that right, WordPress removes the scripts, the widget and its styles when it saves, and leaves only the text of the widget with its link: that is all your readers see.',
      'Use the picture instead: WordPress keeps an image in a link. Keep the file on your own server, because the media library does not accept SVG.',
    ],
    react: ['Put the script into the page once, and the component wherever it is shown.'],
    server: [
      'The scenario is text here, because React does not write objects to attributes when a server renders.',
      'Server and browser write the same, so React takes over the page without a warning.',
    ],
    vue: ['The line in the configuration of Vite tells Vue that the tag is an element of the page.'],
    keep: 'A feed that changes with the datasheet: run this in your build.',
  },
};

/** Every language has these, with the same parameters. */
export type BuilderWords = typeof builderWords;
