import '../elements/controls/cpo-controls.define.ts';
import '../elements/cost-chart/cpo-cost-chart.define.ts';
import '../elements/decision/cpo-decision.define.ts';
import '../elements/differences/cpo-differences.define.ts';
import '../elements/explanation/cpo-explanation.define.ts';
import '../elements/frontier/cpo-frontier.define.ts';
import '../elements/sureness/cpo-sureness.define.ts';
import '../elements/tornado/cpo-tornado.define.ts';
import '../elements/waterfall/cpo-waterfall.define.ts';
import '../elements/fabric-drawing/cpo-fabric-drawing.define.ts';
import '../elements/input-panel/cpo-input-panel.define.ts';
import '../elements/line-table/cpo-line-table.define.ts';
import '../elements/results-table/cpo-results-table.define.ts';
import '../elements/rival-strip/cpo-rival-strip.define.ts';
import { define } from '../elements/define.ts';
import { CpoWorkbench } from './cpo-workbench.ts';

define('cpo-workbench', CpoWorkbench);
