/**
 * Which way a published sentence points: whether it says more where its link says less, or names the options the other way
 * round. Numbers stay the same then, so that they do not tell. Only what compares is read: `read more` says nothing.
 */
import type { ClaimForm } from '../scenario/claim-of.ts';
import type { Language } from './languages.ts';

interface Direction {
  /** What says that something is higher, or lower, than something else. */
  readonly more: readonly RegExp[];
  readonly less: readonly RegExp[];
  /** What stands before, or behind, the option that something is held against. */
  readonly than: readonly (readonly [before: string, after: string])[];
}

const han: Direction = {
  more: [/(?:高|多)\s*\d[\d.,]*\s*[%％]/g, /高[于於]/g, /更(?:高|多|贵|貴)/g],
  less: [/(?:低|少)\s*\d[\d.,]*\s*[%％]/g, /低[于於]/g, /更(?:低|少|便宜)/g],
  than: [
    ['(?<!对|對)比\\s*', ''],
    ['[于於]\\s*', ''],
  ],
};

const directions: Readonly<Record<Language, Direction>> = {
  en: {
    more: [
      /[%％]\s*(?:more|higher|above)\b/gi,
      /\b(?:costs?|draws?|uses?|needs?|consumes?|takes?)\b[^.;:()]{0,40}?\bmore\b/gi,
      /\bmore (?:expensive|costly|power|facility power)\b/gi,
      /\bhigher (?:expected )?(?:total )?(?:costs?|power|price|facility power)\b/gi,
    ],
    less: [
      /[%％]\s*(?:less|lower|below)\b/gi,
      /\b(?:costs?|draws?|uses?|needs?|consumes?|takes?)\b[^.;:()]{0,40}?\bless\b/gi,
      /\bcheaper\b/gi,
      /\blower (?:expected )?(?:total )?(?:costs?|power|price|facility power)\b/gi,
    ],
    than: [['\\bthan (?:the )?', '']],
  },
  de: {
    more: [
      /[%％]\s*(?:mehr|höher|über|teurer)(?!\p{L})/giu,
      /(?<!\p{L})(?:kostet|kosten|nimmt|nehmen|verbraucht|braucht)(?!\p{L})[^.;:()]{0,40}?\bmehr\b/giu,
      /(?<!\p{L})(?:teurer|höhere[nrs]? (?:erwartete[nr]? )?(?:Kosten|Leistung))/giu,
    ],
    less: [
      /[%％]\s*(?:weniger|niedriger|unter|billiger|günstiger)(?!\p{L})/giu,
      /(?<!\p{L})(?:kostet|kosten|nimmt|nehmen|verbraucht|braucht)(?!\p{L})[^.;:()]{0,40}?\bweniger\b/giu,
      /(?<!\p{L})(?:billiger|günstiger)(?!\p{L})/giu,
    ],
    than: [['\\b(?:als|gegenüber) ', '']],
  },
  fr: {
    more: [
      /[%％]\s*(?:de plus|plus)(?!\p{L})/giu,
      /(?<!\p{L})(?:coûte|coûtent|consomme|consomment)(?!\p{L})[^.;:()]{0,40}?\bplus\b(?! bas)/giu,
      /\bplus (?:cher|chère|chers|chères|élevée?s?)(?!\p{L})/giu,
    ],
    less: [
      /[%％]\s*(?:de moins|moins)(?!\p{L})/giu,
      /(?<!\p{L})(?:coûte|coûtent|consomme|consomment)(?!\p{L})[^.;:()]{0,40}?\bmoins\b/giu,
      /\b(?:moins (?:cher|chère|chers|chères|élevée?s?)|plus basse?s?)(?!\p{L})/giu,
    ],
    than: [['(?:\\bque |\\bqu’|\\bface à |\\bpar rapport à )(?:la |le |l’)?', '']],
  },
  ja: {
    more: [
      /[%％]\s*(?:高|多|増)/g,
      /(?:より|ほうが)も?(?:さらに)?(?:高い|高く|多い|多く|大きい|大きく)/g,
      /(?<!可能性が)(?:高くなり|割高)/g,
    ],
    less: [
      /[%％]\s*(?:低|少|減)/g,
      /(?:より|ほうが)も?(?:さらに)?(?:低い|低く|少ない|少なく|小さい|小さく|安い|安く)/g,
      /(?:低くなり|割安)/g,
    ],
    than: [
      ['', '(?:より|に対して|と比べて|に比べて)'],
      ['', 'と比較して'],
    ],
  },
  ko: {
    more: [/[%％]\s*(?:더 )?(?:높|많|비싸|비싼)/g, /(?:보다|쪽이) (?:더 )?(?:높|많|비싸|비싼)/g],
    less: [/[%％]\s*(?:더 )?(?:낮|적|저렴|싸|싼)/g, /(?:보다|쪽이) (?:더 )?(?:낮|적|저렴|싸|싼)/g],
    than: [
      ['', '보다'],
      ['', '(?:에 비해| 대비)'],
    ],
  },
  'zh-Hans': han,
  'zh-Hant': han,
};

export interface DirectedClaim {
  readonly form: ClaimForm;
  /** As the sentence names the option, and all options of the comparison. */
  readonly option: string;
  readonly names: readonly string[];
  /** The claim's sentence as its link gives it, and all that stands with it. */
  readonly claim: string;
  readonly whole: string;
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What of these a text has oftener than another. */
function beside(patterns: readonly RegExp[], text: string, other: string): string | undefined {
  for (const pattern of patterns) {
    const found = text.match(pattern) ?? [];
    if (found.length > (other.match(pattern) ?? []).length) return found.at(-1);
  }
  return undefined;
}

/**
 * What of a published sentence points otherwise than its link, as it is written there; undefined where nothing does.
 * A sentence of one's own is read by its comparing words; a copy also by the places of the names in it.
 */
export function turnedIn(published: string, of: DirectedClaim, language: Language): string | undefined {
  const { more, less, than } = directions[language];
  const [text, whole, claim] = [published, of.whole, of.claim].map(plain) as [string, string, string];
  const option = escaped(plain(of.option));
  const against = than.map(([before, after]) => new RegExp(`${before}${option}(?![\\w-])${after}`, 'giu'));
  const turned = beside([...more, ...against], text, whole);
  if (turned !== undefined) return turned;
  // What is settled nowhere, or the same, is not lower either.
  if (of.form === 'open' || of.form === 'same') {
    const lower = beside(less, text, whole);
    if (lower !== undefined) return lower;
  }
  return text.includes(claim) ? undefined : renamed(text, claim, of.names.map(plain));
}

/** The names of a copy whose names alone are others than those of the claim. */
function renamed(text: string, claim: string, names: readonly string[]): string | undefined {
  const any = [...names]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');
  if (any === '') return undefined;
  const parts = claim.split(new RegExp(any, 'u'));
  if (parts.length < 2) return undefined;
  const found = new RegExp(parts.map(escaped).join(`(${any})`), 'u').exec(text);
  return found ? found.slice(1).join(' … ') : undefined;
}
