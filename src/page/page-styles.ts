import { css } from 'lit';

export const pageStyles = css`
  :host {
    background: var(--_page);
    container-type: normal;
    min-height: 100vh;
  }
  main {
    max-width: 1400px;
    margin: auto;
    padding: 0 32px 16px;
  }
  .cols {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 332px;
    gap: 40px;
    align-items: start;
  }
  /* In the column, not under both: the panel beside it keeps its place to the page's end, clear of the bar. */
  .col {
    padding-bottom: 48px;
  }
  .ans {
    padding: 24px 0 14px;
  }
  .arriving {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    font-size: 13px;
    border: 1px solid var(--_accent);
    border-radius: 6px;
    padding: 10px 14px;
    margin-bottom: 12px;
  }
  .arriving p {
    flex: 1 1 20em;
  }
  .notices {
    margin-top: 12px;
    font-size: 13px;
    color: var(--_warn);
    max-width: 62em;
  }
  .edition {
    margin: 0 0 14px;
    font-size: 13px;
    color: var(--_warn);
    max-width: 62em;
  }
  .edition .bt {
    margin-left: 8px;
  }
  /* What a link or a change came to stands before the answer. */
  .notices:first-child {
    margin: 0 0 14px;
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
    scroll-margin-top: 8px;
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
  /* Painted apart: a browser takes over the picture of what has not changed. */
  .ans,
  .late {
    isolation: isolate;
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
    scroll-padding-block: 8px;
    --cpo-page: var(--_page);
  }
  aside .close {
    display: none;
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
      scroll-padding-top: 48px;
    }
    .scrim.open {
      display: block;
      position: fixed;
      z-index: 7;
      inset: 0;
      background: rgb(0 0 0 / 0.45);
    }
    /* It stays in reach while the inputs scroll, and takes no room from them. */
    aside .close {
      display: flex;
      position: sticky;
      z-index: 1;
      top: -12px;
      margin: -12px -10px -32px auto;
      background: var(--_panel);
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
      /* As wide as its longest word at least. */
      flex: 1 1 auto;
      padding-inline: 4px;
      white-space: normal;
      overflow-wrap: break-word;
    }
    .dock .bt:lang(ko) {
      overflow-wrap: normal;
    }
    @media (max-width: 400px) {
      .dock {
        gap: 6px;
        padding-inline: 8px;
      }
    }
    .dock > .pr {
      flex-grow: 1.7;
    }
    .dock .mn {
      flex: 1 1 auto;
      display: flex;
    }
    .dock .mn .pr {
      border-color: var(--_field);
      background: none;
      color: inherit;
    }
    .dock .pop {
      top: auto;
      bottom: 52px;
    }
    main {
      padding-bottom: 72px;
    }
  }
  @media (max-width: 820px) {
    main {
      padding-inline: 16px;
    }
    .ans {
      padding-top: 18px;
    }
    .sec {
      height: 44px;
      margin-inline: -16px;
      padding-inline: 16px;
    }
  }
  @media print {
    /* Paper is white. */
    :host {
      color-scheme: light;
    }
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
