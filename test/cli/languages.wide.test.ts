/** The command line in every language but German, which languages.test.ts holds to the same. */
import { chineseNumbers as simplified } from '../../src/words/zh-Hans/number-words.ts';
import { chineseNumbers as traditional } from '../../src/words/zh-Hant/number-words.ts';
import { frenchNumbers } from '../../src/words/fr/number-words.ts';
import { japaneseNumbers } from '../../src/words/ja/number-words.ts';
import { koreanNumbers } from '../../src/words/ko/number-words.ts';
import { file, heldTo, type Spoken } from './in-language.ts';

heldTo({
  lang: 'fr',
  tag: 'fr-CA',
  region: 'fr',
  numbers: frenchNumbers,
  computed: 'calculé',
  // Spaces that no line breaks at stand before signs.
  never: / [:;](?= )/,
  said: [
    [/^( {4}.*, \d{4}[-\d]*)\u00a0: .*$/gm, '$1'],
    [/autorisé\u00a0: version, .*$/gm, ''],
  ],
  overview: /Code de sortie\u00a0: /,
  help: /\nArguments\n[^]*\nExemples\n {2}cpo-tco /,
  refusals: [
    ['a flag', ['compare', '--colour'], /^cpo-tco: --colour : trouvé un argument inconnu ; autorisé : --edition, /],
    ['a value', ['compare', '--draws', '0'], /trouvé "0" ; autorisé : un nombre entier de 1 à 1 000 000$/],
    ['a flag without a value', ['compare', '--region='], /trouvé aucune valeur ; autorisé : --region VALEUR$/],
    ['a setting', ['compare', '--set', 'pue=0.99'], /^cpo-tco: inputs.pue : trouvé 0.99 ; autorisé : 1 à 3$/],
    ['a name', ['explain', 'wattage'], /^cpo-tco: GRANDEUR : trouvé "wattage" ; autorisé : une grandeur des feuilles/],
    ['no name', ['explain'], /^cpo-tco: GRANDEUR : absent ; autorisé : une grandeur ou un paramètre, /],
    ['a second name', ['compare', 'x', 'y'], /^cpo-tco: arguments : trouvé "y" ; autorisé : au plus 1$/],
    ['a command', ['colour'], /^cpo-tco: commande : trouvé "colour" ; autorisé : compare, /],
    ['a missing file', ['compare', 'no.json'], /fichier de scénario : trouvé "no.json" \(ENOENT\) ; autorisé : un /],
    ['a file', ['compare', file('a.json', '{"region": "x"}')], /a\.json: region : trouvé "x" ; autorisé : /],
    ['what is no JSON', ['compare', file('b.json', '{')], /trouvé ".*b\.json", qui n’est pas du JSON \(/],
    ['no table', ['quotes', file('c.pdf', '%PDF-1.4')], /un fichier qui n’est pas du texte ; autorisé : un tableau/],
    [
      'a link',
      ['compare', 'https://a.example/'],
      /^cpo-tco: lien : trouvé .*, une adresse sans scénario ; autorisé : /,
    ],
    ['a link cut off', ['compare', '#z=AAAA'], /^cpo-tco: Le lien est coupé ou modifié/],
    [
      'a pack',
      ['compare', file('d.json', '{"kind": "cpo-tco-evidence"}')],
      /dossier de preuve : trouvé un dossier sans schema/,
    ],
    ['the name of a report', ['report', '--out', 'a.pdf'], /--out : trouvé "a.pdf" ; autorisé : un nom de fichier /],
    ['a workbook without a name', ['workbook'], /^cpo-tco: --out : absent ; autorisé : un nom de fichier qui finit /],
    ['forms', ['rfq', '--read'], /^cpo-tco: --read : trouvé aucun fichier ; autorisé : des formulaires remplis/],
    ['a folder', ['embed', '--base', 'https://a.example/?x'], /autorisé : l’adresse d’un dossier, sans \?$/],
    ['an edition', ['moved', '1999.01'], /^cpo-tco: ÉDITION : trouvé "1999.01" ; autorisé : /],
  ],
});

heldTo({
  lang: 'ja',
  tag: 'ja-JP',
  region: 'jp',
  numbers: japaneseNumbers,
  computed: '計算値',
  said: [
    [/^( {4}.*、\d{4}[-\d]*)：.*$/gm, '$1'],
    [/（使用可能：version, .*$/gm, ''],
  ],
  overview: /終了コード/,
  help: /\n[^\n]*\n[^]*\n {2}cpo-tco /,
  // No line begins with a closing sign or ends with an opening one, and no reader is addressed.
  neverInHelp: /^ *[、。）」～っゃゅょー]|[（「]$|あなた|お客様|である。/,
  refusals: [
    ['a flag', ['compare', '--regoin', 'x'], /^cpo-tco: --regoin：不明なフラグ（使用可能：--edition, /],
    ['a value', ['compare', '--set', 'pue=0.99'], /^cpo-tco: inputs\.pue：0\.99（使用可能：1～3）$/],
    ['a name', ['explain', 'wattage'], /^cpo-tco: 項目："wattage"（使用可能：計算シートの項目、または/],
    ['no name', ['explain'], /^cpo-tco: 項目：未指定（使用可能：項目または入力の名前/],
    ['a command', ['colour'], /^cpo-tco: コマンド："colour"（使用可能：compare, /],
    [
      'a missing file',
      ['compare', 'no.json'],
      /^cpo-tco: シナリオファイル："no\.json"（ENOENT）（使用可能：読み取り可能な/,
    ],
    ['a link cut off', ['compare', '#z=AAAA'], /^cpo-tco: リンクが途中で切れているか変更されています。/],
    ['a name of a file', ['report', '--out', 'a.pdf'], /^cpo-tco: --out："a\.pdf"（使用可能：末尾が\.html/],
    ['an edition', ['moved', '1999.01'], /^cpo-tco: 版："1999\.01"（使用可能：/],
  ],
});

heldTo({
  lang: 'ko',
  tag: 'ko-KR',
  region: 'kr',
  numbers: koreanNumbers,
  computed: '계산',
  // A particle fits its word.
  never: /은\(는\)|이\(가\)|을\(를\)/,
  said: [
    [/^( {4}.*, \d{4}[-\d]*): .*$/gm, '$1'],
    [/허용: version, .*$/gm, ''],
  ],
  overview: /종료 코드/,
  help: /\n플래그\n[^]*\n사용 예\n {2}cpo-tco /,
  widest: 100,
  refusals: [
    ['a flag', ['compare', '--colour'], /^cpo-tco: --colour: 알 수 없는 플래그\. 허용: --edition, /],
    ['a value', ['compare', '--draws', '0'], /^cpo-tco: --draws: "0"\. 허용: 1 이상 1,000,000 이하의 정수$/],
    ['a flag without a value', ['compare', '--region='], /^cpo-tco: --region: 값 없음\. 허용: --region 값$/],
    ['a setting', ['compare', '--set', 'pue=0.99'], /^cpo-tco: inputs\.pue: 0\.99\. 허용: 1 이상 3 이하$/],
    ['a name', ['explain', 'wattage'], /^cpo-tco: 항목: "wattage"\. 허용: 계산 시트의 항목/],
    ['a missing file', ['compare', 'no.json'], /^cpo-tco: 시나리오 파일: "no\.json"\(ENOENT\)\. 허용: 읽을 수 있는/],
    ['a link', ['compare', 'https://a.example/'], /시나리오가 없는 주소\)\. 허용: 페이지에서 만든 링크/],
  ],
});

/** Of both scripts. */
const chinese: Pick<Spoken, 'never' | 'said' | 'overview' | 'help' | 'neverInHelp' | 'refusals'> = {
  never: /\p{Script=Han}[,;:] |[，。：；、] \p{Script=Han}/u,
  said: [
    [/^( {4}[^：]*：[^：]*)：.*$/gm, '$1'],
    // Ids of scenarios.
    [/^(?:[\w-]+, )+/gm, ''],
    [/(?:允许|允許)：version, .*$/gm, ''],
    [/^.*--pairs.*$/gm, ''],
    // Formulas.
    [/^.* \| .*$/gm, ''],
  ],
  overview: /退出码|結束代碼/,
  help: /\n(参数|參數)\n[^]*\n(示例|範例)\n {2}cpo-tco /,
  neverInHelp: /[:;] ?\p{Script=Han}/u,
  refusals: [
    [
      'a flag',
      ['compare', '--colour'],
      /^cpo-tco: --colour：[现現]为?為?(未知参数|不明的參數)；(允许|允許)：--edition/,
    ],
    ['a value', ['compare', '--draws', '0'], /"0"；(允许|允許)：1～1,000,000 的(整数|整數)$/],
    ['a setting', ['compare', '--set', 'pue=0.99'], /^cpo-tco: inputs\.pue：[现現][为為] 0\.99；(允许|允許)：1～3$/],
    ['a name', ['explain', 'wattage'], /^cpo-tco: 量名：[现現][为為] "wattage"；(允许|允許)：(计算表|計算表)中的量/],
    ['no name', ['explain'], /^cpo-tco: 量名：(缺失|缺少)；/],
    ['a missing file', ['compare', 'no.json'], /"no\.json"（ENOENT）；(允许|允許)：可(读取的文件|讀取的檔案)/],
    [
      'the name of a report',
      ['report', '--out', 'a.pdf'],
      /^cpo-tco: --out：[现現][为為] "a\.pdf"；.*以 \.html (结尾的文件名|結尾的檔名)$/,
    ],
    ['forms', ['rfq', '--read'], /^cpo-tco: --read：/],
    ['an edition', ['moved', '1999.01'], /^cpo-tco: 版本：[现現][为為] "1999\.01"；/],
  ],
};

heldTo({ ...chinese, lang: 'zh-Hans', tag: 'zh-CN', region: 'cn', numbers: simplified, computed: '计算' });
heldTo({ ...chinese, lang: 'zh-Hant', tag: 'zh-TW', region: 'tw', numbers: traditional, computed: '計算' });
