/** Runs the tests of test/browser in Firefox or WebKit. */
import { defineBrowserProvider } from '@vitest/browser';
import type { BrowserCommand, BrowserProvider, BrowserProviderOption } from 'vitest/node';
import type { Actions } from './actions.ts';
import { startEngine, type Engine, type EngineBrowser } from './browsers.ts';

class EngineProvider implements BrowserProvider {
  readonly name = 'engine';
  /** One window: what has the focus gets the keys. */
  readonly supportsParallelism = false;
  private browser: Promise<EngineBrowser> | undefined;

  constructor(private readonly engine: Engine) {}

  getCommandsContext(): Record<string, unknown> {
    return {};
  }

  async openPage(_: string, url: string): Promise<void> {
    this.browser ??= startEngine(this.engine);
    await (await this.browser).open(url);
  }

  async act(actions: Actions): Promise<void> {
    await (await this.browser!).act(actions);
  }

  async close(): Promise<void> {
    await (await this.browser)?.close();
    this.browser = undefined;
  }
}

export const engineProvider = (engine: Engine): BrowserProviderOption =>
  defineBrowserProvider({ name: 'engine', providerFactory: () => new EngineProvider(engine) });

/** For test/engines/user.ts. */
export const act: BrowserCommand<[Actions]> = ({ provider }, actions) => (provider as EngineProvider).act(actions);
