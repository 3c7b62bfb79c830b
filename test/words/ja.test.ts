import { expect, it } from 'vitest';
import { deskWords as ja } from '../../src/words/ja/desk.ts';
import { tcoWords } from '../../src/words/ja/tco-words.ts';
import { wholeView } from '../cases/whole-view.ts';
it('prints', () => {
  const out: string[] = [];
  for (const scenario of [{}, { scope: 'fabric' }, { scope: 'campus', inputs: { siteCount: 3 }, region: 'de', buyerClass: 'shop' }, { inputs: { 'cpo.endPrice': 300, 'linear.endPrice': '70 % of retimed.endPrice' } }, { options: ['retimed', 'cpo'] }]) {
    const { view } = wholeView(scenario);
    const { answer, cost, matters, power, investment, sources, inputs, changes, network, notices, targets, question } = view as any;
    out.push('=====' + JSON.stringify(scenario));
    out.push(question ? ja.questionSentence(question) : '', ja.badge(answer).text, ja.headline(answer), ja.settle(answer).map((p: any) => typeof p === 'string' ? p : p.strong).join(''), ja.costFinding(cost, cost.pair), ja.powerFinding(power), ja.mattersFinding(matters!), ja.investmentFinding(investment), ja.sourcesFinding(sources), matters.curve ? ja.curveFinding(matters.curve) : '', ...network.fabrics.map(ja.fabricSentence), ...notices.map(ja.warning), ...targets!.flatMap((one: any) => Object.values(ja.target(one, 'USD'))));
    out.push(ja.byArchitecture(answer), question ? ja.conditions(question, inputs.all) : '', ja.pictureSource(question));
    if ((scenario as any).scope) out.push(...inputs.all.map((i: any) => ja.inputLabel(i) + ' = ' + ja.amount(i.value ?? 0, i)));
    out.push(...changes.map((c: any) => JSON.stringify(ja.change(c))));
  }
  console.log(out.join('\n'));
  void tcoWords; expect(1).toBe(1);
});
