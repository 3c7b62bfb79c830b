import { css } from 'lit';

export const barStyles = css`
  .skip {
    position: absolute;
    z-index: 9;
  }
  /* Cut away and not moved out of the page: checkers take what lies outside for a link to a place of the document alone. */
  .skip:not(:focus) {
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
  .skip:focus {
    inset-inline-start: 16px;
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
    flex: none;
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
  .mn summary[aria-busy] {
    cursor: progress;
    opacity: 0.6;
  }
  .pop {
    position: absolute;
    right: 0;
    top: 38px;
    width: 270px;
    max-height: calc(100dvh - 110px);
    overflow-y: auto;
    background: var(--_page);
    border: 1px solid var(--_field);
    border-radius: 6px;
    padding: 6px;
    z-index: 6;
  }
  .pop button {
    all: unset;
    display: block;
    box-sizing: border-box;
    width: 100%;
    padding: 8px 10px;
    border-radius: 4px;
    cursor: pointer;
    font-size: 13px;
  }
  .pop button:hover {
    background: var(--_tint);
  }
  @media (max-width: 820px) {
    .top {
      padding: 0 16px;
      gap: 12px;
    }
    /* A desk has no room for them there; its sources link them. */
    .top nav:has(+ .act),
    .act .mn,
    .act .qb {
      display: none;
    }
    .act {
      gap: 0;
    }
    .act .lang {
      margin-inline-start: 4px;
      min-height: 44px;
    }
  }
  @media (max-width: 359px) {
    .top {
      gap: 0;
    }
    .share {
      min-width: 60px;
      padding: 0 8px;
    }
  }
  /* A border that is not seen is seen there. */
  @media (forced-colors: active) {
    :is(.top nav, .sec) a:not([aria-current]) {
      border-block-color: Canvas;
    }
    :is(.top nav, .sec) a[aria-current] {
      border-top-color: Canvas;
      border-bottom-color: CanvasText;
    }
  }
`;
