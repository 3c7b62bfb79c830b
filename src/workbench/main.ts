import "../elements/cost-chart/cpo-cost-chart.define.ts";
import "../elements/differences/cpo-differences.define.ts";
import "../elements/explanation/cpo-explanation.define.ts";
import "../elements/input/cpo-input.define.ts";
import "../elements/line-table/cpo-line-table.define.ts";
import { define } from "../elements/define.ts";
import { CpoWorkbench } from "./cpo-workbench.ts";

define("cpo-workbench", CpoWorkbench);
