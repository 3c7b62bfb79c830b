/**
 * Words that a claim that must stand may never have, by language: generic environmental claims, which Directive (EU)
 * 2024/825 bans without recognised excellent performance, and superlatives that no figure carries. A statement of a vendor
 * that is quoted is data and is not read.
 */
import type { Language } from './languages.ts';

interface Forbidden {
  /** Whole words, or beginnings of words with `*`; where no spaces are written, any place in the text. */
  readonly always: readonly string[];
  /** Allowed in a sentence with a number. */
  readonly withoutFigure: readonly string[];
  /** Longer words of another meaning that hold one of them. */
  readonly allowed?: readonly string[];
}

/**
 * In Chinese, Japanese and Korean the sign for `most` is in plain words of the calculator too (最大値, 최대), and `lowest cost`
 * is a result: compounds are listed, not the single sign.
 */
const words: Readonly<Record<Language, Forbidden>> = {
  en: {
    always: [
      ...['green', 'greener', 'greenest', 'eco', 'eco-friendly', 'environmentally friendly', 'ecological*'],
      ...['climate-friendly', 'climate friendly', 'carbon neutral*', 'carbon-neutral*', 'climate neutral*'],
      ...['climate-neutral*', 'carbon-friendly', 'net zero', 'net-zero', 'sustainable', 'sustainability', 'clean'],
      ...['cleaner', 'gentle on the environment', 'biodegradable', 'biobased', 'best', 'leading', 'no. 1', 'unique'],
      ...['world’s first', "world's first", 'revolutionary', 'guaranteed', 'proven'],
    ],
    withoutFigure: ['energy efficient', 'energy-efficient'],
  },
  de: {
    always: [
      ...['umweltfreundlich*', 'umweltschonend*', 'grün', 'grüne', 'grünen', 'grüner', 'grünes', 'grünem'],
      ...['ökologisch*', 'klimafreundlich*', 'biologisch abbaubar*', 'biobasiert*', 'natürlich', 'natürliche*'],
      ...[
        'klimaneutral*',
        'co₂-neutral*',
        'co2-neutral*',
        'nachhaltig*',
        'beste',
        'besten',
        'bester',
        'bestes',
        'bestem',
      ],
      ...['führend*', 'nr. 1', 'einzigartig*', 'weltweit erste*', 'revolutionär*', 'garantiert*'],
    ],
    withoutFigure: ['energieeffizient*'],
  },
  fr: {
    always: [
      ...['écologique*', 'respectueux de l’environnement', "respectueux de l'environnement", 'vert', 'verte', 'verts'],
      ...['vertes', 'durable*', 'neutre en carbone', 'neutralité carbone', 'zéro carbone', 'écoresponsable*'],
      ...['biodégradable*', 'meilleur*', 'leader*', 'n° 1', 'n°1', 'unique', 'uniques', 'révolutionnaire*', 'garanti'],
      // The noun is the warranty of a module.
      ...['garantis', 'est garantie', 'sont garanties', 'économies garanties', 'premier au monde', 'première au monde'],
    ],
    withoutFigure: ['économe en énergie', 'économes en énergie'],
  },
  'zh-Hans': {
    always: [
      ...['绿色', '环保', '低碳', '零碳', '碳中和', '可持续', '生态友好', '国家级', '世界级', '最高级', '最佳', '最好'],
      ...[
        '最先进',
        '最便宜',
        '第一品牌',
        '唯一',
        '首个',
        '首家',
        '首选',
        '顶级',
        '极致',
        '极品',
        '绝对',
        '独家',
        '领先',
      ],
      ...['万能', '永久', 'no.1', 'top1'],
    ],
    withoutFigure: ['节能'],
    // An absolute value, and the only one of several identifiers.
    allowed: ['绝对值', '唯一标识'],
  },
  'zh-Hant': {
    always: [
      ...[
        '綠色',
        '環保',
        '低碳',
        '零碳',
        '碳中和',
        '永續',
        '友善環境',
        '冠軍',
        '最佳',
        '最好',
        '最便宜',
        '唯一',
        '首創',
      ],
      ...['首選', '領先', '獨家', '保證', '絕對'],
    ],
    withoutFigure: ['節能'],
    allowed: ['絕對值', '唯一識別'],
  },
  ja: {
    always: [
      ...[
        '環境にやさしい',
        '環境に優しい',
        'エコ',
        'グリーン',
        '自然に優しい',
        '地球にやさしい',
        'カーボンニュートラル',
      ],
      ...['ネットゼロ', '脱炭素', 'クリーン', 'サステナブル', '生分解性', 'バイオベース', 'no.1', '日本一', '世界初'],
      ...['業界初', '最高の', '最大級', '最強', '最安値', '業界最安', '唯一', '絶対', '圧倒的', '革新的', '完全な'],
    ],
    withoutFigure: ['省エネ'],
    allowed: ['エコー', '絶対値', 'スクリーン'],
  },
  ko: {
    always: [
      ...[
        '친환경',
        '에코',
        '그린',
        '녹색',
        '무공해',
        '저탄소',
        '탄소중립',
        '탄소 중립',
        '완전 무해',
        '지속 가능한',
        '최고의',
      ],
      ...['최고 수준', '최초', '세계 최초', '업계 최고', '최저가', '유일', '1위', '100% 친환경', '완벽한', '혁신적인'],
    ],
    withoutFigure: ['에너지 절약형'],
  },
};

export const forbiddenLanguages = Object.keys(words) as Language[];

/** In Korean a particle is written to its word. */
const isSpaced = (language: Language): boolean => !['ja', 'ko', 'zh-Hans', 'zh-Hant'].includes(language);

function pattern(word: string, language: Language): RegExp {
  const isBeginning = word.endsWith('*');
  const plain = (isBeginning ? word.slice(0, -1) : word).replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
  if (!isSpaced(language)) return new RegExp(plain, 'giu');
  const end = isBeginning ? '[\\p{L}\\p{N}]*' : '(?![\\p{L}\\p{N}])';
  return new RegExp(`(?<![\\p{L}\\p{N}])${plain}${end}`, 'giu');
}

const patterns = new Map(
  forbiddenLanguages.map((language) => {
    const { always, withoutFigure, allowed = [] } = words[language];
    const of = (list: readonly string[]): RegExp[] => list.map((word) => pattern(word, language));
    return [language, { always: of(always), withoutFigure: of(withoutFigure), allowed }];
  }),
);

/** The forbidden words of a language that stand in a text, as they are written there. */
export function forbiddenIn(text: string, language: Language): string[] {
  const { always, withoutFigure, allowed } = patterns.get(language)!;
  const read = allowed.reduce((left, word) => left.replaceAll(word, ''), text.normalize('NFC'));
  const inSentence = read
    .split(/(?<=[.!?。！？])\s*/u)
    .flatMap((sentence) => (/\d/.test(sentence) ? [] : withoutFigure.flatMap((one) => sentence.match(one) ?? [])));
  return [...new Set([...always.flatMap((one) => read.match(one) ?? []), ...inSentence])];
}
