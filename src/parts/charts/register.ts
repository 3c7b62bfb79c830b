/** The only importer of chart.js: the parts that the charts of this project draw with, and nothing else. */
import { Chart, Filler, LinearScale, LineController, LineElement, PointElement } from 'chart.js';

Chart.register(Filler, LinearScale, LineController, LineElement, PointElement);

export { Chart };
export type { ChartConfiguration, Plugin } from 'chart.js';
