import type { Term } from '../en/glossary.ts';

/** Terms of the field in Japanese, each in one or two short sentences. */
export const glossary: Readonly<Record<Term, string>> = {
  cpo: 'Co-Packaged Optics：ケージのモジュールに代えて、スイッチASICのパッケージに光エンジンを実装する方式。光源はフロントパネルのモジュールに置きます。',
  npo: 'Near-Packaged Optics：ASIC近傍の基板上ソケットに光エンジンを実装する方式。1個ずつ交換できます。',
  lpo: 'Linear Pluggable Optics：DSPのない光モジュール。スイッチASICが光部品を直接駆動します。',
  lro: 'Linear Receive Optics：送信側にだけDSPを置く光モジュール。TRO、RTLRとも呼びます。',
  fro: 'Fully Retimed Optics：送受信ともDSPを置く光モジュール。一般的なプラガブル光トランシーバです。',
  dsp: 'デジタル信号処理器：光モジュール内で信号を整形するチップ。モジュールの消費電力の約半分を占めます。',
  expectedCost:
    '期待値の入力で計算したコスト。予算の目安になります。1回の計算結果なので、項目、合計、差額が整合します。',
  range: 'P10～P90：シミュレーションの1割がP10を下回り、1割がP90を上回ります。',
  simulatedCase: '不確実な入力すべてに値を1つずつ割り当てた試行。同じ試行では全選択肢が同じ値を使います。',
  chanceCheapest: 'その選択肢の総所有コストが最も低くなる試行の割合。合計は100%です。',
  worth: '選ぶ前にこの数値を知ることで期待できる節約額（EVPPI）。正式見積を取る価値にあたります。',
  breakEven: '他の入力が期待値のとき、2つの選択肢が同額となる値。',
  presentValue: '将来の支払いを資本コストで初年度の期首まで割り引いた額。',
  facilityPower: 'ネットワーク電力×PUE。冷却を含め、ネットワークのために施設が受電する電力です。',
  powerCapacity: 'データセンターに電力と冷却を1 W分整備する費用。ネットワーク電力が減れば、その分少なくて済みます。',
  pue: '電力使用効率：IT機器の電力1 Wあたりの施設電力。',
  totalCost:
    '導入費、電力設備、電気料金、保守、予備品、修理の合計から残存価額を差し引いた額。アクセラレータの待機は含みません。',
  waitingAccelerators: 'ネットワークの修理を待つ間に失われるアクセラレータの稼働時間。',
  evidence: '数値の裏付けの強さ。実測から仮定まであります。',
  oversubscription: '上位階層への帯域幅に対する、エンドポイント側の帯域幅の比。1ならノンブロッキングです。',
  plane: '全エンドポイントの帯域幅を分担して接続する、並列ネットワークの1つ。',
  stranded: '購入と給電が必要なのに、どのリンクも使わないポート。',
  npv: '正味現在価値：基準の代わりにその選択肢を選んだときの、割引後の節約額。',
  irr: '内部収益率：導入費の増加分をちょうど回収できる割引率。',
  dr8: '8レーンの並列シングルモードファイバーによる最長500 mの光インターフェース。2×DR4は同じものを2ポートに分けた構成です。',
};

/** Each term as it stands in a text. */
const phrases: Readonly<Record<Term, string>> = {
  ...{ cpo: 'CPO', npo: 'NPO', lpo: 'LPO', lro: 'LRO', fro: 'DSPリタイム', dsp: 'DSP', dr8: 'DR8', pue: 'PUE' },
  plane: 'プレーン',
  expectedCost: '期待コスト',
  range: 'P10～P90',
  simulatedCase: '試行',
  chanceCheapest: '最安となる確率',
  worth: '情報の価値',
  breakEven: 'コスト分岐点',
  presentValue: '現在価値',
  facilityPower: '施設電力',
  powerCapacity: '電力設備',
  totalCost: '総所有コスト',
  waitingAccelerators: 'アクセラレータの待機',
  evidence: '最も弱い根拠',
  oversubscription: 'オーバーサブスクリプション',
  stranded: '未使用ポート',
  npv: '正味現在価値',
  irr: '内部収益率',
};
export const phraseOf = (term: Term): string => phrases[term];
