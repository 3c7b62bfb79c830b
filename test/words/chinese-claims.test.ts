import { describe, expect, it } from 'vitest';
import type { ClaimOf } from '../../src/scenario/claim-of.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { finish } from '../../src/scenario/finish.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { claimView, type ClaimView } from '../../src/view/claim-view.ts';
import { numbersIn } from '../../src/words/claim-numbers.ts';
import { claimIn } from '../../src/words/claim-text.ts';
import { claimLanguage as english } from '../../src/words/en/claim-text.ts';
import { forbiddenIn } from '../../src/words/forbidden.ts';
import { claimLanguage as simplified } from '../../src/words/zh-Hans/claim-text.ts';
import { claimLanguage as traditional } from '../../src/words/zh-Hant/claim-text.ts';
import { patience } from '../cases/patience.ts';
import { linesOf } from './chinese.ts';

const languages = { 'zh-Hans': claimIn(simplified), 'zh-Hant': claimIn(traditional) } as const;
const tags = ['zh-Hans', 'zh-Hant'] as const;
const link = 'https://example.com/#claim=x';

function judge(scenario: object, claim: ClaimOf): ClaimView {
  const run = runScenario(scenario, catalog);
  return finish(claimView(run, claim, { currency: usDollar, cube: { draws: 1024, seed: 1 }, shipped: catalog }));
}

const claim = (about: ClaimOf['about'], form: ClaimOf['form'], option: string, against?: string): ClaimOf => ({
  ...{ about, form, option, ...(against !== undefined && { against }) },
});

/** No space beside a sign of full width, one between a Latin letter or digit and a Chinese character. */
function expectSpaces(text: string): void {
  const plain = text.replace(/\d{4}年\d{1,2}月\d{1,2}日/g, '');
  expect(plain).not.toMatch(/ [，。：；、（）]|[，。：；、（）] /u);
  expect(plain.replace(/\d[万億亿萬]/gu, '')).not.toMatch(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u);
  expect(plain).not.toMatch(/\p{Script=Han}[,;:!?()]|undefined|NaN/u);
}

const twins = {
  architectures: { twin: { like: 'retimed' } },
  options: ['retimed', { id: 'twin', label: 'Twin', leaf: 'twin', upper: 'twin', card: 'twin' }],
};

describe.each(tags)('claims in %s', { timeout: patience }, (tag) => {
  const say = languages[tag];

  it.each<[object, ClaimOf]>([
    [{}, claim('power', 'less', 'cpo', 'retimed')],
    [{}, claim('cost', 'likely', 'cpo', 'retimed')],
    [{ scope: 'campus' }, claim('cost', 'open', 'cpo', 'retimed')],
    [{ scope: 'fabric', options: ['cpo', 'linear'], baseline: 'cpo' }, claim('cost', 'less', 'linear', 'cpo')],
    [{}, claim('cost', 'named', 'half-retimed', 'retimed')],
    [{ options: ['retimed', 'cpo'] }, claim('power', 'least', 'cpo')],
    [twins, claim('cost', 'same', 'twin', 'retimed')],
  ])('%j %j: numbers of English, no forbidden word', (scenario, asked) => {
    const figures = judge(scenario, asked).claim!;
    const text = say.claimText(figures, { date: '2026-11-28', link });
    expect(text.endsWith(`2026年11月28日：${link}`)).toBe(true);
    expectSpaces(text.replace(link, ''));
    expect(forbiddenIn(text, tag)).toEqual([]);
    const own = claimIn(english).claimText(figures, { date: '2026-11-28', link });
    // Amounts have their own scales.
    const shares = (of: string): string[] =>
      [...numbersIn(of, { decimal: '.' })].filter((one) => /%|^P|^\d\.\d+$/.test(one)).sort();
    expect(shares(text).filter((one) => one.endsWith('%'))).toEqual(shares(own).filter((one) => one.endsWith('%')));
  });

  it('says in whole sentences why a claim is not carried', () => {
    for (const [scenario, asked] of [
      [{ options: ['retimed', 'cpo'] }, claim('cost', 'less', 'cpo', 'retimed')],
      [{ options: ['retimed', 'linear'] }, claim('cost', 'less', 'retimed', 'linear')],
      [{}, claim('cost', 'less', 'half-retimed', 'retimed')],
      [{}, claim('cost', 'least', 'linear')],
      [{}, claim('power', 'open', 'cpo', 'retimed')],
      [{}, claim('power', 'less', 'npo', 'retimed')],
      [{ options: ['retimed'] }, claim('power', 'least', 'retimed')],
      [twins, claim('cost', 'less', 'twin', 'retimed')],
    ] as const) {
      const told = say.refusals(judge(scenario, asked));
      expect(told.length).toBeGreaterThan(0);
      for (const sentence of told) {
        expect(sentence).toMatch(/。$/);
        expectSpaces(sentence);
        expect(forbiddenIn(sentence, tag)).toEqual([]);
      }
    }
  });

  it('no word of any text is forbidden in a claim', () =>
    expect(linesOf(tag).filter((line) => forbiddenIn(line, tag).length > 0)).toEqual([]));
});

it('reads well', { timeout: patience }, () => {
  const power = judge({}, claim('power', 'less', 'cpo', 'retimed')).claim!;
  const cost = judge({ scope: 'fabric' }, claim('cost', 'likely', 'linear', 'retimed')).claim;
  const least = judge({ options: ['retimed', 'cpo'] }, claim('power', 'least', 'cpo')).claim;
  expect(
    tags.flatMap((tag) =>
      [power, cost, least].flatMap((one) => (one ? [languages[tag].claimText(one, { date: '2026-11-28', link })] : [])),
    ),
  ).toMatchInlineSnapshot(`
    [
      "CPO 的数据中心功耗比 DSP 重定时低 40%，两者之比为 1:1.66，分别为 2.27 kW 和 3.77 kW（1,024 个模拟情形的 P10～P90：低 36%～43%；其中 100% 的情形功耗更低）。依据：64 个 1.6T 端口全部启用，位于美国，一台 102.4T 交换机，运行 5 年；数据中心功耗按期望值而非最大值计算，以含全部光器件的整机为准，包括“交换机”、“光器件”、“外置激光源”和“转换损耗与风扇”，再乘以 PUE 1.15；对比基准为 DSP 重定时；同时参与比较：LRO 和 LPO；仅用公开数值；结论：已有定论。构成九成差异的各项依据中，最弱的是厂商宣称；差异中有 15% 依赖厂商宣称和假设。来源：cpo-tco，数据版本 2026.12，2026年11月28日：https://example.com/#claim=x",
      "5 年内，LPO 的总成本可能低于 DSP 重定时：1,024 个模拟情形中，100% 的情形如此。期望值分别为 4,430万 USD 和 5,366万 USD，低 17%，两者之比为 1:1.21；P10～P90 为低 15% 至低 20%。依据：8,192 个加速器，位于美国，采用 102.4T 交换机，运行 5 年；总成本为现值，按期望值而非最大值计算，以含全部光器件的整机为准，包括“交换机”、“交换机光器件”、“网卡光器件”、“供电容量”、“电费”、“维保合同”和“线缆、备件、维修”；PUE 1.15；价格按“合同价客户”计；对比基准为 DSP 重定时；同时参与比较：LRO、CPO 和 Leaf 以上 CPO；仅用公开数值；结论：已有定论。构成九成差异的各项依据中，最弱的是厂商宣称；差异中有 23% 依赖厂商宣称和假设。来源：cpo-tco，数据版本 2026.12，2026年11月28日：https://example.com/#claim=x",
      "在所比较的 2 个方案（CPO 和 DSP 重定时）中，CPO 的期望数据中心功耗最低，为 2.27 kW，比次低的 DSP 重定时（3.77 kW）低 40%，两者之比为 1:1.66（1,024 个模拟情形的 P10～P90：36%～43%）。其中 100% 的情形，其功耗低于其他所有方案。依据：64 个 1.6T 端口全部启用，位于美国，一台 102.4T 交换机，运行 5 年；数据中心功耗按期望值而非最大值计算，以含全部光器件的整机为准，包括“交换机”、“光器件”、“外置激光源”和“转换损耗与风扇”，再乘以 PUE 1.15；对比基准为 DSP 重定时；仅用公开数值；结论：已有定论。构成九成差异的各项依据中，最弱的是厂商宣称；差异中有 15% 依赖厂商宣称和假设。来源：cpo-tco，数据版本 2026.12，2026年11月28日：https://example.com/#claim=x",
      "CPO 的資料中心功耗比 DSP 重定時低 40%，兩者之比為 1:1.66，分別為 2.27 kW 和 3.77 kW（1,024 次模擬試驗的 P10～P90：低 36%～43%；其中 100% 的試驗功耗更低）。依據：64 個 1.6T 埠全部啟用，位於美國，一台 102.4T 交換器，運轉 5 年；資料中心功耗依期望值而非最大值計算，以含全部光元件的整機為準，包括「交換器」、「光元件」、「外部光源」和「轉換損耗與風扇」，再乘以 PUE 1.15；比較基準為 DSP 重定時；同時參與比較：LRO 和 LPO；僅用公開數值；結論：已有定論。構成九成差異的各項依據中，最弱的是廠商宣稱；差異中有 15% 依賴廠商宣稱和假設。來源：cpo-tco，資料版本 2026.12，2026年11月28日：https://example.com/#claim=x",
      "5 年內，LPO 的總成本可能低於 DSP 重定時：1,024 次模擬試驗中，100% 的試驗如此。期望值分別為 4,430萬 USD 和 5,366萬 USD，低 17%，兩者之比為 1:1.21；P10～P90 為低 15% 至低 20%。依據：8,192 個加速器，位於美國，採用 102.4T 交換器，運轉 5 年；總成本為現值，依期望值而非最大值計算，以含全部光元件的整機為準，包括「交換器」、「交換器光元件」、「網路卡光元件」、「供電容量」、「電費」、「維護合約」和「纜線、備品、維修」；PUE 1.15；價格依「合約價客戶」計；比較基準為 DSP 重定時；同時參與比較：LRO、CPO 和 Leaf 以上 CPO；僅用公開數值；結論：已有定論。構成九成差異的各項依據中，最弱的是廠商宣稱；差異中有 23% 依賴廠商宣稱和假設。來源：cpo-tco，資料版本 2026.12，2026年11月28日：https://example.com/#claim=x",
      "在所比較的 2 個選項（CPO 和 DSP 重定時）中，CPO 的預期資料中心功耗最低，為 2.27 kW，比次低的 DSP 重定時（3.77 kW）低 40%，兩者之比為 1:1.66（1,024 次模擬試驗的 P10～P90：36%～43%）。其中 100% 的試驗，其功耗低於其他所有選項。依據：64 個 1.6T 埠全部啟用，位於美國，一台 102.4T 交換器，運轉 5 年；資料中心功耗依期望值而非最大值計算，以含全部光元件的整機為準，包括「交換器」、「光元件」、「外部光源」和「轉換損耗與風扇」，再乘以 PUE 1.15；比較基準為 DSP 重定時；僅用公開數值；結論：已有定論。構成九成差異的各項依據中，最弱的是廠商宣稱；差異中有 15% 依賴廠商宣稱和假設。來源：cpo-tco，資料版本 2026.12，2026年11月28日：https://example.com/#claim=x",
    ]
  `);
});
