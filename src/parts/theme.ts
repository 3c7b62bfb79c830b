import { css } from 'lit';

/** Colours of the widget. A host sets `--cpo-*`; each colour means one thing and keeps 3:1 on its ground. */
export const colors = css`
  :host {
    --_ink: var(--cpo-ink, light-dark(#14181d, #e8ecf0));
    --_muted: var(--cpo-muted, light-dark(#55606b, #9aa6b2));
    --_line: var(--cpo-line, light-dark(#d9dee3, #2c343d));
    --_page: var(--cpo-page, light-dark(#fff, #0f1317));
    --_panel: var(--cpo-panel, light-dark(#f5f7f9, #171c22));
    --_field: var(--cpo-field, light-dark(#87919c, #6b7783));
    --_accent: var(--cpo-accent, light-dark(#0b5cad, #6db3f5));
    --_refused: var(--cpo-refused, light-dark(#b3261e, #f2938c));
    --_base: var(--cpo-base, light-dark(#7d8997, #6d7986));
    --_optics: var(--cpo-optics, light-dark(#0b5cad, #5aa2ea));
    --_laser: var(--cpo-laser, light-dark(#c2410c, #f08b53));
    --_loss: var(--cpo-loss, light-dark(#6b7f1c, #b4c95a));
    --_facility: var(--cpo-facility, light-dark(#6f549f, #a88fd6));
    --_energy: var(--cpo-energy, light-dark(#b0568f, #dd8fc2));
    --_support: var(--cpo-support, light-dark(#20807b, #5cb8b2));
    --_other: var(--cpo-other, light-dark(#8a7350, #bfa67e));
    --_measured: light-dark(#0a7a4b, #4cc38a);
    --_datasheet: var(--_accent);
    --_vendor: light-dark(#6f549f, #a88fd6);
    --_analyst: var(--_base);
    --_assumption: light-dark(#9a5b00, #f0b860);
  }
  .measured {
    --_c: var(--_measured);
  }
  .datasheet {
    --_c: var(--_datasheet);
  }
  .vendor-claim {
    --_c: var(--_vendor);
  }
  .analyst {
    --_c: var(--_analyst);
  }
  .assumption {
    --_c: var(--_assumption);
  }
`;
