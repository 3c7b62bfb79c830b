import { css } from 'lit';

/** Colours by role, light and dark, of desk, widget and picture. A host of the widget sets `--cpo-*`; each colour keeps 3:1 on its ground. */
export const tokens = css`
  :host {
    --_page: var(--cpo-page, light-dark(#fff, #101317));
    --_panel: var(--cpo-panel, light-dark(#f6f7f8, #181c22));
    --_ink: var(--cpo-ink, light-dark(#16191d, #e9ecf0));
    --_muted: var(--cpo-muted, light-dark(#505862, #a7b0bb));
    --_line: var(--cpo-line, light-dark(#e1e4e8, #2b323a));
    --_field: var(--cpo-field, light-dark(#868e98, #6c7682));
    --_accent: var(--cpo-accent, light-dark(#5538c8, #b6a8ff));
    --_tint: light-dark(#efecfb, #252140);
    --_on: light-dark(#fff, #16122e);
    --_warn: var(--cpo-refused, light-dark(#8a5200, #f0b860));
    --_switches: var(--cpo-base, light-dark(#5b6775, #8e9aa8));
    --_switchOptics: var(--cpo-optics, light-dark(#1b6aad, #4b9be0));
    --_cardOptics: var(--cpo-laser, light-dark(#5595cd, #9ccbf0));
    --_powerCapacity: var(--cpo-facility, light-dark(#8f4e0b, #c27a3a));
    --_electricity: var(--cpo-energy, light-dark(#c07a1c, #efb55c));
    --_support: var(--cpo-support, light-dark(#0c7d6b, #3db5a0));
    --_other: var(--cpo-other, light-dark(#868d96, #78818d));
    --_sites: light-dark(#7a4a86, #c08fd0);
    --_carbon: var(--cpo-loss, light-dark(#5c6b1f, #a9bd5c));
    --_optics: var(--_switchOptics);
    --_lasers: var(--_cardOptics);
    --_cables: var(--_other);
    --_conversion: var(--_carbon);
    --_embodied: var(--_switches);
    --_operational: var(--_electricity);
    --_hatch: light-dark(rgb(255 255 255 / 0.5), rgb(16 19 23 / 0.45));
    --_onbar: light-dark(#fff, #101317);
  }
`;
