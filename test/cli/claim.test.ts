import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readRegister, type ClaimRegister, type RegisteredClaim } from '../../src/import/claim-register.ts';
import { readEvidencePack } from '../../src/export/evidence-pack.ts';
import type { Substantiation } from '../../src/export/claim-substantiation.ts';
import { readClaimLink } from '../../src/cli/read-claim-link.ts';
import { columnsOf } from '../../src/cli/text-table.ts';
import { withFilesNeeded } from '../../src/cli/with-files-needed.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { finish } from '../../src/scenario/finish.ts';
import { claimCheckView } from '../../src/view/claim-check-view.ts';
import { inProcess } from '../cases/in-process.ts';
import { patience } from '../cases/patience.ts';
import { wordsFor } from '../cases/words-for.ts';

const draws = ['--draws', '512'];

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'claims-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

async function registered(path: string, ...more: readonly string[]): Promise<string> {
  const register = join(path, 'claims.json');
  const words = [
    'claim',
    'add',
    register,
    '--approver',
    'A. Miller',
    '--expires',
    '2027-06-30',
    '--today',
    '2026-11-28',
  ];
  const { code, error } = await inProcess([
    ...words,
    ...(more.includes('--option') ? [] : ['--option', 'linear']),
    ...draws,
    ...more,
  ]);
  expect([code, error]).toEqual([0, '']);
  return register;
}

const entriesOf = (register: string): RegisteredClaim[] => [
  ...(readRegister(readFileSync(register, 'utf8')) as ClaimRegister).claims,
];

const rewritten = (register: string, change: Partial<RegisteredClaim>): void => {
  const [entry] = entriesOf(register);
  const claims = [{ ...entry, ...change }];
  writeFileSync(register, JSON.stringify({ kind: 'cpo-tco-claims', version: 1, claims }));
};

const check = (file: string, ...more: readonly string[]) =>
  inProcess(['claim', 'check', file, '--today', '2026-11-28', ...more]);

describe('claim', { timeout: patience }, () => {
  it('writes a claim that is carried, in English and German', async () => {
    const words = [
      'claim',
      'text',
      '--about',
      'power',
      '--option',
      'cpo',
      '--against',
      'retimed',
      '--today',
      '2026-11-28',
    ];
    const english = await inProcess([...words, '--workbench', 'https://example.com/tco/']);
    expect(english.code).toBe(0);
    expect(english.out).toMatch(/^CPO draws 40 % less facility power than DSP-retimed, a ratio of 1 to 1\.66: /);
    expect(english.out).toMatch(/ https:\/\/example\.com\/tco\/#claim=power,less,cpo,retimed&scenario=\S+\n$/);
    const german = await inProcess([...words, '--lang', 'de']);
    expect(german.out).toMatch(/^CPO nimmt 40 % weniger .* 1 zu 1,66: /);
  });

  it('says why one is not carried, and what is', async () => {
    const { code, out } = await inProcess(['claim', 'text', '--option', 'cpo', '--against', 'retimed', ...draws]);
    expect(code).toBe(4);
    expect(out).toMatch(/^The figures do not carry this claim:\n- The range crosses zero: /);
    expect(out).toContain('- LPO is compared too and lower than CPO');
    expect(out).toMatch(/They do carry:\n- Over 5 years, CPO is likely to cost less than DSP-retimed/);
  });

  it('adds an entry with its substantiation, and checks it', async () => {
    const path = folder();
    const addresses = ['https://example.com/news', 'https://example.com/de'];
    const register = await registered(path, ...addresses.flatMap((one) => ['--published-at', one]));
    await registered(path, '--about', 'power', '--option', 'cpo', '--lang', 'de');
    const [first, second] = entriesOf(register);
    expect(first).toMatchObject({
      ...{ id: 'cost-less-linear-retimed-2026-11-28', approver: 'A. Miller', expires: '2027-06-30', state: 'current' },
      publishedAt: addresses,
    });
    expect(second).toMatchObject({ about: 'power', language: 'de' });
    const file = JSON.parse(readFileSync(join(path, first!.substantiation), 'utf8')) as Substantiation;
    expect(file.sentence.text).toBe(first!.text);
    expect(file.picture).toMatch(/^<svg /);
    const pack = await readEvidencePack(JSON.stringify(file.evidence));
    expect(pack.altered).toBeNull();
    const { value, othersValue } = file.figures;
    const cost = (id: string): unknown =>
      pack.content.results.options.find((option) => option.id === id)!.quantities.tcoWithoutIdle!.value;
    expect([value, othersValue]).toEqual([cost('linear'), cost('retimed')]);
    const { code, out } = await check(register);
    expect([code, out]).toEqual([0, expect.stringContaining('2 carried, 0 to be checked, 0 not carried')]);
    expect(readdirSync(path).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  const findings: readonly (readonly [string, (entry: RegisteredClaim) => Partial<RegisteredClaim>, number, RegExp])[] =
    [
      [
        'an altered number',
        ({ text }) => ({ text: text.replace(/\d+ %/, '55 %') }),
        4,
        /altered: its link does not give 55%/,
      ],
      [
        'more in place of less',
        ({ text }) => ({ text: text.replace('less', 'more') }),
        4,
        /altered: its link does not say “/,
      ],
      [
        'the other option named first',
        ({ text }) => ({
          text: text.replace('LPO costs', 'DSP-retimed costs').replace('than DSP-retimed', 'than LPO'),
        }),
        4,
        /altered: its link does not say “than LPO”/,
      ],
      ['one address of the form of before', () => ({ publishedAt: 'https://example.com/a' as never }), 0, /carries it/],
      ['a forbidden word', ({ text }) => ({ text: `The greenest. ${text}` }), 4, /forbidden: greenest/],
      [
        'one that is withdrawn and published',
        () => ({ state: 'withdrawn', publishedAt: ['https://example.com'] }),
        4,
        /withdrawn, but published/,
      ],
      ['one that is withdrawn', () => ({ state: 'withdrawn' }), 0, /withdrawn/],
      ['one that is marked', () => ({ state: 'to-be-checked' }), 3, /marked/],
      ['one whose file is missing', () => ({ substantiation: 'none.json' }), 3, /none\.json is missing/],
      ['a link that claims something else', () => ({ option: 'cpo' }), 4, /its link claims something else/],
      ['a link that is cut off', ({ link }) => ({ link: link.slice(0, -9) }), 4, /its link cannot be read/],
      [
        'one that the figures do not carry',
        ({ link }) => ({ link: link.replace('linear', 'cpo'), option: 'cpo' }),
        4,
        /does not carry it: The range crosses zero/,
      ],
    ];
  it.each(findings)('finds %s', async (_, change, expected, found) => {
    const register = await registered(folder());
    rewritten(register, change(entriesOf(register)[0]!));
    const { code, out } = await check(register);
    expect([code, out]).toEqual([expected, expect.stringMatching(found)]);
  });

  it('stands straight where signs are wide', async () => {
    const register = await registered(folder());
    const { out } = await check(register, '--lang', 'ja');
    const [head, first] = out.split('\n') as [string, string];
    const { claim } = await wordsFor(['--lang', 'ja']);
    const at = (line: string, text: string): number => columnsOf(line.slice(0, line.indexOf(text)));
    expect(at(first, claim.outcomes.carried)).toBe(at(head, claim.columns[1]!));
    expect(at(first, claim.found.carried)).toBe(at(head, claim.columns[2]!));
  });

  it('names what moved a claim on power', async () => {
    const register = await registered(folder(), '--edition', '2026.11', '--about', 'power', '--option', 'cpo');
    const { link } = entriesOf(register)[0]!;
    const { run, claim } = await withFilesNeeded((readUnit) => readClaimLink(link, readUnit));
    const cube = { draws: 256, seed: 1 };
    const found = finish(claimCheckView(run, claim!, { currency: usDollar, cube, shipped: catalog }));
    expect(found.causes.length).toBeGreaterThan(0);
    for (const { input, before, after } of found.causes) {
      expect(before).not.toBe(after);
      expect(input.quantity).toMatch(/power|pue|loss|share|saving/i);
    }
  });

  it('knows the day on which one expires', async () => {
    const register = await registered(folder());
    expect((await inProcess(['claim', 'check', register, '--today', '2027-06-30'])).code).toBe(0);
    const { code, out } = await inProcess(['claim', 'check', register, '--today', '2027-07-01']);
    expect([code, out]).toEqual([3, expect.stringContaining('expired on 2027-06-30')]);
  });

  it('finds figures that moved since an edition', async () => {
    const register = await registered(folder(), '--edition', '2026.11', '--about', 'power', '--option', 'cpo');
    const { code, out } = await check(register, '--format', 'json');
    const { claims } = JSON.parse(out) as { claims: { findings: { id: string }[]; now: string }[] };
    expect([code, claims[0]!.findings[0]!.id]).toEqual([3, 'moved']);
    expect(claims[0]!.now).toMatch(/^CPO draws 40 % less /);
  });

  it('reads a page with links too', async () => {
    const path = folder();
    const { out } = await inProcess([
      'claim',
      'text',
      '--option',
      'linear',
      '--workbench',
      'https://example.com/',
      ...draws,
    ]);
    const [link] = /https:\S+/.exec(out)!;
    const file = join(path, 'page.md');
    const [percent] = /\d+ %/.exec(out)!;
    writeFileSync(
      file,
      `# Optics\n\nLPO costs ${percent} less ([source](${link})).\n\n- LPO costs 99 % less: ${link}\n`,
    );
    const found = await check(file);
    expect(found.code).toBe(4);
    expect(found.out).toMatch(/line 3 +carried[^]*line 5 +not carried +altered: its link does not give 99%/);
    const csv = join(path, 'claims.csv');
    writeFileSync(csv, `Sentence,Link\n"LPO costs ${percent} less",${link}\n"CPO, too",${link}\n`);
    expect(await check(csv)).toMatchObject({ code: 0, out: expect.stringContaining('2 carried') as string });
  });

  it('refuses what is no register in a sentence for each fault, and writes nothing', async () => {
    const path = folder();
    const register = join(path, 'claims.json');
    const text = '{"kind":"cpo-tco-claims","version":1,"claims":[{"id":"a","state":"old","date":"2026-02-31"}]}';
    writeFileSync(register, text);
    const { code, error } = await check(register);
    expect(code).toBe(2);
    expect(error).toContain('claims[0].date: found "2026-02-31"; allowed: a day such as 2026-11-28\n');
    expect(error).toContain('claims[0].state: found "old"; allowed: current, to-be-checked, withdrawn\n');
    const added = await inProcess(['claim', 'add', register, '--approver', 'A', '--expires', '2099-01-01', ...draws]);
    expect([added.code, readFileSync(register, 'utf8'), readdirSync(path)]).toEqual([2, text, ['claims.json']]);
    const notCarried = [
      'claim',
      'add',
      join(path, 'b.json'),
      '--approver',
      'A',
      '--expires',
      '2099-01-01',
      '--option',
      'cpo',
    ];
    expect((await inProcess([...notCarried, ...draws])).code).toBe(4);
    expect(readdirSync(path)).toEqual(['claims.json']);
  });

  it.each([
    [['claim'], /^cpo-tco: claim: .*; allowed: text, add, check\n$/],
    [['claim', 'check', 'none.json'], /ENOENT/],
    [['claim', 'add', 'x.json', '--approver', 'A', '--expires', 'soon'], /--expires: .*"soon"/],
    [['claim', 'add', 'x.json', '--expires', '2099-01-01'], /--approver/],
    [['claim', 'text', '--option', 'xpo'], /--option: .*"xpo"/],
    [['claim', 'text', '--today', 'now'], /--today/],
  ] as const)('refuses %j', async (words, sentence) => {
    const { code, error } = await inProcess(words);
    expect([code, error]).toEqual([2, expect.stringMatching(sentence)]);
  });
});
