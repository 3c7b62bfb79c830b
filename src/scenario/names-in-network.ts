import { ofNetwork } from '../model/network-name.ts';
import type { ResolvedInput } from './resolve.ts';
import type { Settings } from './settings.ts';

/**
 * Names of the inputs of one of several networks. What all share keeps its name, so that it moves in all at once; what the
 * network sets itself, and what follows that, is its own.
 */
export class NamesInNetwork {
  private readonly known = new Map<ResolvedInput, ResolvedInput>();

  /** @param above What is set for all. */
  constructor(
    private readonly id: string,
    private readonly settings: Settings,
    private readonly above: Settings,
  ) {}

  of(input: ResolvedInput): ResolvedInput {
    let result = this.known.get(input);
    if (!result) this.known.set(input, (result = this.named(input)));
    return result;
  }

  /** What is set for the network or for all, under these names. */
  values(): Settings['values'] {
    return new Map(
      [...this.settings.values].map(([name, setting]) => [this.isOwn(name) ? ofNetwork(this.id, name) : name, setting]),
    );
  }

  /** Also where a quote for this network sets it. */
  private isOwn(name: string): boolean {
    return this.settings.values.get(name) !== this.above.values.get(name);
  }

  private named(input: ResolvedInput): ResolvedInput {
    const of = input.of.map((parent) => ({ ...parent, input: this.of(parent.input) }));
    const follows = of.some((parent, i) => parent.input !== input.of[i]!.input);
    // An endpoint asks for no more than a port of the network's own switch carries.
    const byPort = input.origin === 'follows' && input.input.quantity === 'endpointRate';
    if (!follows && !this.isOwn(input.name) && !byPort) return input;
    return {
      ...input,
      name: ofNetwork(this.id, input.name),
      of,
      shareOf: input.shareOf && this.of(input.shareOf),
    };
  }
}
