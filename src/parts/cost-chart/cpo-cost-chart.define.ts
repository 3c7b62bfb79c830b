import { define } from '../define.ts';
import { CpoCostChart } from './cpo-cost-chart.ts';

define('cpo-cost-chart', CpoCostChart);

declare global {
  interface HTMLElementTagNameMap {
    'cpo-cost-chart': CpoCostChart;
  }
}
