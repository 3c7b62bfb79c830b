/** What the claim brings beside the styles of the element. */
import { css } from 'lit';

export const claimStyles = css`
  .claim {
    flex: 0 0 100%;
    min-width: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    margin-block: 0.5em;
    border-block: 1px solid var(--_line);
    padding-block: 0.9em;
    /* As large as the answers, not as what stands below them. */
    font-size: 1.1em;
    color: var(--_ink);
  }
  .claim h4 {
    margin: 0.4em 0 0;
    font-size: 1em;
    font-weight: 650;
  }
  .claim .what {
    color: var(--_muted);
  }
  .claim .ask {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.6em 1em;
  }
  .claim label {
    display: grid;
    gap: 0.2em;
  }
  .claim select {
    width: 100%;
  }
  .claim ul {
    padding-inline-start: 1.2em;
  }
  .claim li::before {
    display: none;
  }
  .claim .said {
    border: 1px solid var(--_field);
    border-radius: 0.45em;
    padding: 0.6em 0.8em;
    background: var(--_panel);
    user-select: text;
  }
  .claim .told:empty {
    display: none;
  }
`;
