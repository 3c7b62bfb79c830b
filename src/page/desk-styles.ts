import { css } from 'lit';

export const pageStyles = css`
  :host {
    background: var(--_page);
    container-type: normal;
    min-height: 100vh;
  }
  .skip {
    position: absolute;
    left: -999em;
    z-index: 9;
  }
  .skip:focus {
    left: 16px;
    top: 10px;
    background: var(--_page);
    padding: 6px 10px;
  }
  .top {
    position: sticky;
    top: 0;
    z-index: 5;
    display: flex;
    align-items: center;
    gap: 28px;
    height: 52px;
    padding: 0 max(32px, calc((100% - 1400px) / 2 + 32px));
    background: var(--_page);
    border-bottom: 1px solid var(--_line);
  }
  .logo {
    display: inline-flex;
    align-items: center;
    min-height: 24px;
    color: var(--_ink);
    text-decoration: none;
    letter-spacing: -0.01em;
    font-weight: 600;
  }
  .top nav {
    display: flex;
    gap: 20px;
    font-size: 13px;
    height: 100%;
  }
  .top nav a,
  .sec a {
    color: var(--_muted);
    text-decoration: none;
    display: flex;
    align-items: center;
    border-block: 2px solid transparent;
  }
  .top nav a[aria-current],
  .sec a[aria-current] {
    color: var(--_ink);
    border-bottom-color: var(--_ink);
    font-weight: 600;
  }
  .act {
    margin-left: auto;
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .share {
    min-width: 72px;
  }
  .act .lang {
    margin-inline-start: 8px;
    color: var(--_muted);
    font-size: 13px;
    font-weight: 400;
  }
  .mn {
    position: relative;
  }
  .mn summary {
    list-style: none;
  }
  .mn summary::-webkit-details-marker {
    display: none;
  }
  .pop {
    position: absolute;
    right: 0;
    top: 38px;
    width: 270px;
    background: var(--_page);
    border: 1px solid var(--_field);
    border-radius: 6px;
    padding: 6px;
    z-index: 6;
  }
  .pop button {
    all: unset;
    display: block;
    width: 100%;
    padding: 8px 10px;
    border-radius: 4px;
    cursor: pointer;
    font-size: 13px;
  }
  .pop button:hover {
    background: var(--_tint);
  }
  .pop button:focus-visible {
    outline: 2px solid var(--_accent);
  }
  main {
    max-width: 1400px;
    margin: auto;
    padding: 0 32px 64px;
  }
  .q {
    display: flex;
    align-items: center;
    gap: 24px;
    padding: 13px 0;
    border-bottom: 1px solid var(--_line);
  }
  .q p {
    font-size: 18px;
    line-height: 1.7;
  }
  .q p input,
  .q p select.plain {
    font-weight: 600;
    color: var(--_accent);
    border: 0;
    border-bottom: 1px solid color-mix(in srgb, var(--_accent) 45%, transparent);
    background-color: transparent;
    border-radius: 0;
    font-size: 18px;
  }
  .q p input {
    field-sizing: content;
    min-width: 2ch;
    max-width: 9ch;
    padding: 0;
    min-height: 28px;
  }
  .q p input[aria-invalid='true'] {
    color: var(--_warn);
  }
  .q .pre {
    margin-left: auto;
    flex: none;
    font-weight: 400;
    font-size: 13px;
    max-width: 220px;
  }
  .seg {
    display: inline-flex;
    border: 1px solid var(--_field);
    border-radius: 6px;
    font-size: 13px;
    line-height: 28px;
    vertical-align: 2px;
    overflow: hidden;
    margin: 0 2px;
  }
  .seg label {
    padding: 0 10px;
    cursor: pointer;
    color: var(--_muted);
    white-space: nowrap;
  }
  .seg label + label {
    border-left: 1px solid var(--_line);
  }
  .seg input {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }
  .seg label:has(:checked) {
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 600;
  }
  .seg label:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .cols {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 332px;
    gap: 40px;
    align-items: start;
  }
  .ans {
    padding: 24px 0 14px;
  }
  .notices {
    margin-top: 12px;
    font-size: 13px;
    color: var(--_warn);
    max-width: 62em;
  }
  .notices li + li {
    margin-top: 4px;
  }
  .sec {
    position: sticky;
    top: 52px;
    z-index: 4;
    display: flex;
    gap: 20px;
    overflow-x: auto;
    scrollbar-width: none;
    background: var(--_page);
    border-bottom: 1px solid var(--_line);
    font-size: 13px;
    height: 42px;
    margin-bottom: 24px;
  }
  .sec a {
    flex: none;
  }
  section {
    scroll-margin-top: 112px;
  }
  .col > section + section {
    margin-top: 40px;
    border-top: 1px solid var(--_line);
    padding-top: 20px;
  }
  .kick {
    font-size: 13px;
    color: var(--_muted);
    margin-bottom: 2px;
  }
  .late {
    min-height: 320px;
  }
  .far {
    content-visibility: auto;
    contain-intrinsic-size: auto 420px;
  }
  .pending {
    font-size: 13px;
    color: var(--_muted);
    padding: 8px 0;
  }
  aside {
    position: sticky;
    top: 68px;
    margin: 24px 0 0;
    border-radius: 10px;
    padding: 16px 18px 12px;
    background: var(--_panel);
    max-height: calc(100dvh - 84px);
    overflow-y: auto;
    --cpo-page: var(--_page);
  }
  aside .close {
    display: none;
    float: right;
  }
  .dock {
    display: none;
  }
  .scrim {
    display: none;
  }
  @media (max-width: 1080px) {
    .cols {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    aside {
      display: none;
    }
    aside.open {
      display: block;
      position: fixed;
      z-index: 8;
      inset: auto 0 0;
      max-height: 86dvh;
      margin: 0;
      border-radius: 14px 14px 0 0;
      padding-bottom: 24px;
      overscroll-behavior: contain;
    }
    .scrim.open {
      display: block;
      position: fixed;
      z-index: 7;
      inset: 0;
      background: rgb(0 0 0 / 0.45);
    }
    aside .close {
      display: inline-flex;
    }
    .dock {
      position: fixed;
      z-index: 6;
      inset: auto 0 0;
      display: flex;
      gap: 8px;
      padding: 10px 16px calc(10px + env(safe-area-inset-bottom));
      background: var(--_page);
      border-top: 1px solid var(--_line);
    }
    .dock .bt {
      min-height: 44px;
      flex: 1;
    }
    .dock .pr {
      flex: 1.7;
    }
    main {
      padding-bottom: 120px;
    }
  }
  @media (max-width: 820px) {
    .top {
      padding: 0 16px;
      gap: 12px;
    }
    .top nav,
    .act .mn,
    .act .qb {
      display: none;
    }
    .act {
      gap: 0;
    }
    .act .ib,
    .act .bt {
      min-height: 44px;
    }
    .act .ib {
      width: 44px;
    }
    main {
      padding-inline: 16px;
    }
    .q {
      display: block;
      padding: 12px 0 14px;
    }
    .q p {
      line-height: 1.85;
    }
    .q .pre {
      margin: 6px 0 0;
    }
    .ans {
      padding-top: 18px;
    }
    .sec {
      margin-inline: -16px;
      padding-inline: 16px;
    }
  }
  @media print {
    .top,
    .sec,
    .dock,
    aside,
    .q .pre,
    .skip {
      display: none !important;
    }
    .cols {
      display: block;
    }
    .far {
      content-visibility: visible;
    }
  }
`;
