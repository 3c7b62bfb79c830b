/** English words of the method page that its script brings; all else of the page is static. */
export const methodPage = {
  filter: 'Filter by name, words or source',
  shown: (shown: number, all: number): string =>
    shown === all ? `${all} entries` : shown === 0 ? 'Nothing fits' : `${shown} of ${all} entries`,
};

export const methodTitle = 'Method';
export const methodDescription =
  'How cpo-tco computes power and total cost of co-packaged and pluggable optics: every quantity with its formula, every figure with rivals and sources.';
