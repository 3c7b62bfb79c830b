import { benchEvaluations } from './evaluations.ts';
import { reportPageSize } from './page-size.ts';

const holds = benchEvaluations();
reportPageSize('dist/page/');
if (!holds) process.exitCode = 1;
