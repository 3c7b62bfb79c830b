/** What a reader does in a test, and the window; outside Chromium test/engines/user.ts stands in its place. */
export { cdp, page, userEvent, type Locator } from 'vitest/browser';
