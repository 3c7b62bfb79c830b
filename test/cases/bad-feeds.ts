/** Product feeds that are wrong in one place, each with the field and with what is said of it in two languages. */
const product = { name: 'Acme LPO', like: 'linear', figures: {} };
const feed = (change: object): string =>
  JSON.stringify({ version: 1, sponsor: 'Acme', products: [product], ...change });
const ofProduct = (change: object): string => feed({ products: [{ ...product, ...change }] });

interface BadFeed {
  readonly what: string;
  readonly text: string;
  readonly en: string | RegExp;
  readonly de: string | RegExp;
  readonly ja: string | RegExp;
}

export const badFeeds: readonly BadFeed[] = [
  {
    what: 'a list in place of an object',
    text: '[]',
    en: 'feed: found []; allowed: a feed {"version": 1, "sponsor": …, "products": […]}',
    de: 'feed: gefunden []; erlaubt: ein Feed {"version": 1, "sponsor": …, "products": […]}',
    ja: 'feed：[]（使用可能：フィード{"version": 1, "sponsor": …, "products": […]}）',
  },
  {
    what: 'text for a number',
    text: ofProduct({ figures: { endPrice: { value: '690', unit: 'USD' } } }),
    en: 'products[0].figures.endPrice.value: found "690"; allowed: 0 to 1000000 USD',
    de: 'products[0].figures.endPrice.value: gefunden "690"; erlaubt: 0 bis 1.000.000 USD',
    ja: 'products[0].figures.endPrice.value："690"（使用可能：0～1,000,000 USD）',
  },
  {
    what: 'no products',
    text: feed({ products: {} }),
    en: 'products: found {}; allowed: 1 to 8 products',
    de: 'products: gefunden {}; erlaubt: 1 bis 8 Produkte',
    ja: 'products：{}（使用可能：1～8件の製品）',
  },
  {
    what: 'a script in a name',
    text: ofProduct({ name: '<script>alert(1)</script>' }),
    en: 'products[0].name: found "<script>alert(1)</script>"; allowed: a name of at most 80 characters, without < > and line breaks',
    de: 'products[0].name: gefunden "<script>alert(1)</script>"; erlaubt: ein Name von höchstens 80 Zeichen, ohne < > und Zeilenumbrüche',
    ja: 'products[0].name："<script>alert(1)</script>"（使用可能：80文字以内の名前（< >と改行を含まないもの））',
  },
  {
    what: 'a name twice',
    text: feed({ products: [product, { ...product, name: 'acme lpo' }] }),
    en: 'products[1].name: found "acme lpo" twice; allowed: a name that no other product has',
    de: 'products[1].name: gefunden "acme lpo" doppelt; erlaubt: ein Name, den kein anderes Produkt hat',
    ja: /^products\[1\]\.name：.*他の製品と重複しない名前/,
  },
  {
    what: 'a name that is too long',
    text: ofProduct({ name: 'x'.repeat(81) }),
    en: /^products\[0\]\.name: found "x+\.\.\.; allowed: a name of at most 80 characters/,
    de: /^products\[0\]\.name: gefunden "x+\.\.\.; erlaubt: ein Name von höchstens 80 Zeichen/,
    ja: /^products\[0\]\.name："x+\.\.\.（使用可能：80文字以内の名前/,
  },
  {
    what: 'markup as a source',
    text: ofProduct({ figures: { endPrice: { value: 690, unit: 'USD', source: '<img>' } } }),
    en: 'products[0].figures.endPrice.source: found "<img>"; allowed: text of at most 300 characters, without < > and line breaks',
    de: 'products[0].figures.endPrice.source: gefunden "<img>"; erlaubt: ein Text von höchstens 300 Zeichen, ohne < > und Zeilenumbrüche',
    ja: 'products[0].figures.endPrice.source："<img>"（使用可能：300文字以内のテキスト（< >と改行を含まないもの））',
  },
  {
    what: 'a range in another order',
    text: ofProduct({ figures: { endPrice: { low: 3, typical: 2, high: 1, unit: 'USD' } } }),
    en: 'products[0].figures.endPrice: found 3, 2, 1; allowed: low, typical and high in this order',
    de: 'products[0].figures.endPrice: gefunden 3, 2, 1; erlaubt: low, typical und high in dieser Reihenfolge',
    ja: /^products\[0\]\.figures\.endPrice：.*low、typical、highの順に小さくない値/,
  },
  {
    what: 'neither a value nor a range',
    text: ofProduct({ figures: { endPrice: { unit: 'USD' } } }),
    en: 'products[0].figures.endPrice.value: missing; allowed: either a value, or low, typical and high',
    de: 'products[0].figures.endPrice.value: nicht angegeben; erlaubt: entweder ein Wert, oder low, typical und high',
    ja: /^products\[0\]\.figures\.endPrice\.value：未指定（使用可能：1つの値、またはlow、typical、highの組のどちらか）$/,
  },
  {
    what: 'no JSON',
    text: '{"version": 1,',
    en: /^feed: found no JSON \(.+\); allowed: a feed \{/,
    de: /^feed: gefunden kein JSON \(.+\); erlaubt: ein Feed \{/,
    ja: /^feed：.*JSON.*使用可能：フィード\{/,
  },
  {
    what: 'the page that a server answers in place of a file',
    text: '<!doctype html><title>404</title>',
    en: 'feed: found a web page (HTML); allowed: a feed {"version": 1, "sponsor": …, "products": […]}',
    de: 'feed: gefunden eine Webseite (HTML); erlaubt: ein Feed {"version": 1, "sponsor": …, "products": […]}',
    ja: /^feed：Webページ（HTML）.*使用可能：フィード\{/,
  },
];
