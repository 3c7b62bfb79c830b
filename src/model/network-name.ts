/** How inputs and quantities of several networks are named. */

/** Between the id of a network and the name of what it holds: `storage/leaf.endPower`, `storage/tco`. */
const mark = '/';

export const ofNetwork = (id: string, name: string): string => id + mark + name;

/** A name apart from the network that it belongs to; of none where all have it together. */
interface NetworkName {
  readonly network: string | undefined;
  readonly name: string;
}

const apart = new Map<string, NetworkName>();

/** Takes a name apart. The same few names come again for every option of every scenario, so each is remembered. */
export function splitNetwork(name: string): NetworkName {
  let result = apart.get(name);
  if (!result) {
    const end = name.indexOf(mark);
    result = end < 0 ? { network: undefined, name } : { network: name.slice(0, end), name: name.slice(end + 1) };
    if (apart.size < mostRemembered) apart.set(name, result);
  }
  return result;
}

/** Names of many scenarios; ids of networks are anyone's. */
const mostRemembered = 20_000;

/** Why a quantity has no value for several networks. */
export const ofEachNetwork = 'differs by network';
