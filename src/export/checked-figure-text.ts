/** How a checked figure of a claim reads: `64.81 %`, `638.7 W less`, `131,072`, and where it would agree. */
import type { ClaimCheck } from '../catalog/types.ts';
import { formatNumber, unitLabel } from '../locales/format.ts';
import { agrees, type CheckedFigure } from '../scenario/check-claims.ts';
